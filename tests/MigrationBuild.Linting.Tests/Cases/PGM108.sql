### A nullable column
[before]
CREATE TABLE parcels (id bigint, cadastre text);
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_cadastre_is_not_null CHECK (cadastre IS NOT NULL) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT parcels_cadastre_is_not_null;
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_cadastre_is_not_null;
### A column that becomes an identity, which needs it
[before]
CREATE TABLE parcels (id bigint);
[file]
ALTER TABLE parcels [|ALTER id SET NOT NULL|];
ALTER TABLE parcels ALTER id ADD GENERATED ALWAYS AS IDENTITY;
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_id_is_not_null CHECK (id IS NOT NULL) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT parcels_id_is_not_null;
ALTER TABLE parcels ALTER COLUMN id SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_id_is_not_null;
[made]
rest
ALTER TABLE parcels ALTER id ADD GENERATED ALWAYS AS IDENTITY;
### A runner that sends a file as one command
[options]
command
[before]
CREATE TABLE parcels (cadastre text);
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_cadastre_is_not_null CHECK (cadastre IS NOT NULL) NOT VALID;
[made]
validate
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_cadastre_is_not_null;
[made]
validate
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_cadastre_is_not_null;
### PostgreSQL 18 validates the constraint itself
[options]
18
[before]
CREATE TABLE parcels (cadastre text);
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_cadastre_not_null NOT NULL cadastre NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT parcels_cadastre_not_null;
### A column that nothing is known of
ALTER TABLE parcels [|ALTER cadastre SET NOT NULL|];
### Validating the proof in the same statement
[before]
CREATE TABLE parcels (cadastre text);
ALTER TABLE parcels ADD CONSTRAINT cad_nn CHECK (cadastre IS NOT NULL) NOT VALID;
[file]
ALTER TABLE parcels VALIDATE CONSTRAINT cad_nn, [|ALTER COLUMN cadastre SET NOT NULL|];
### Dropping the proof in the same statement
[before]
CREATE TABLE parcels (cadastre text, CONSTRAINT cad_nn CHECK (cadastre IS NOT NULL));
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|], DROP CONSTRAINT cad_nn;
### A check that is not valid yet
[before]
CREATE TABLE parcels (cadastre text);
ALTER TABLE parcels ADD CONSTRAINT cad_nn CHECK (cadastre IS NOT NULL) NOT VALID;
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
### A check that proves it only for some rows
[before]
CREATE TABLE parcels (cadastre text, area int, CHECK (cadastre IS NOT NULL OR area < 0));
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
### A check on another column
[before]
CREATE TABLE parcels (cadastre text, area int, CHECK (area IS NOT NULL));
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
### A not-null constraint of PostgreSQL 18
[options]
18
[file]
ALTER TABLE parcels [|ADD CONSTRAINT cad_nn NOT NULL cadastre|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT cad_nn NOT NULL cadastre NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT cad_nn;
### Proved by a check of an earlier migration
[before]
CREATE TABLE parcels (cadastre text);
ALTER TABLE parcels ADD CONSTRAINT cad_nn CHECK (cadastre IS NOT NULL) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT cad_nn;
[file]
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT cad_nn;
### Proved in an earlier statement of the file
[before]
CREATE TABLE parcels (cadastre text);
ALTER TABLE parcels ADD CONSTRAINT cad_nn CHECK (cadastre IS NOT NULL) NOT VALID;
[file]
ALTER TABLE parcels VALIDATE CONSTRAINT cad_nn;
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
### Proved by a part of a check
[before]
CREATE TABLE parcels (cadastre text, area int, CHECK (area > 0 AND cadastre IS NOT NULL));
[file]
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
### Proved by a negated test
[before]
CREATE TABLE parcels (cadastre text, CHECK (NOT (cadastre IS NULL)));
[file]
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
### Not null already
[before]
CREATE TABLE parcels (cadastre text NOT NULL, id int PRIMARY KEY);
[file]
ALTER TABLE parcels ALTER cadastre SET NOT NULL, ALTER id SET NOT NULL;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t ALTER a SET NOT NULL;
### A constraint that leaves old rows for later
[options]
18
[file]
ALTER TABLE parcels ADD CONSTRAINT cad_nn NOT NULL cadastre NOT VALID;

### Good
[before]
CREATE TABLE parcels (cadastre text);
[file]
ALTER TABLE parcels ADD CONSTRAINT cad_nn CHECK (cadastre IS NOT NULL) NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT cad_nn;
[next]
ALTER TABLE parcels ALTER COLUMN cadastre SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT cad_nn;

### On a server
[before]
CREATE TABLE parcels (id bigint, cadastre text);
INSERT INTO parcels SELECT i, 'x' FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it reads parcels
