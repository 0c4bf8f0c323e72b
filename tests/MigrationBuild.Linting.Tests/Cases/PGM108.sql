### A nullable column
[before]
CREATE TABLE parcels (id bigint, cadastre text);
[file]
ALTER TABLE parcels [|ALTER COLUMN cadastre SET NOT NULL|];
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
