### A column
ALTER TABLE parcels [|DROP COLUMN legacy_ref|];
### Two columns
ALTER TABLE parcels [|DROP legacy_ref|], [|DROP COLUMN IF EXISTS old2|] CASCADE;
### A new column of another table
ALTER TABLE owners ADD COLUMN tmp1 int;
ALTER TABLE parcels [|DROP COLUMN tmp1|];
### A column that the same migration adds
ALTER TABLE parcels ADD COLUMN tmp1 int;
ALTER TABLE parcels DROP COLUMN tmp1;
### A new column that was renamed
ALTER TABLE parcels ADD COLUMN tmp1 int;
ALTER TABLE parcels RENAME COLUMN tmp1 TO tmp2;
ALTER TABLE parcels DROP COLUMN tmp2;
### A new table
CREATE TABLE t (a int, b int);
ALTER TABLE t DROP COLUMN a;
### Not the column
ALTER TABLE parcels ALTER COLUMN legacy_ref DROP NOT NULL;
### There is no such column
[before]
CREATE TABLE parcels (id int);
[file]
ALTER TABLE parcels DROP COLUMN IF EXISTS legacy;
### Its table was emptied before
[before]
CREATE TABLE hits (id int, note text);
[file]
TRUNCATE hits;
ALTER TABLE hits [|DROP COLUMN note|];
[severity]
warning

### Good
-- a release earlier: the application no longer reads or writes legacy_ref
-- migrationbuild:ignore PGM202 unused since release 41
ALTER TABLE parcels DROP COLUMN IF EXISTS legacy_ref;

### On a server
[before]
CREATE TABLE parcels (id bigint, legacy_ref text);
INSERT INTO parcels VALUES (1, 'x');
[claims]
both loses SELECT legacy_ref FROM parcels
both breaks 42703: SELECT legacy_ref FROM parcels
