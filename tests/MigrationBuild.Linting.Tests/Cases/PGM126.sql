### Another tablespace
ALTER TABLE parcels [|SET TABLESPACE fast|];
### Another access method
ALTER TABLE parcels [|SET ACCESS METHOD heap2|];
### An index
[before]
CREATE TABLE parcels (id int);
CREATE INDEX parcels_id ON parcels (id);
[file]
ALTER INDEX parcels_id [|SET TABLESPACE fast|];
### Everything
[|ALTER TABLE ALL IN TABLESPACE slow SET TABLESPACE fast|];
### In a DO block
DO $$ BEGIN ALTER TABLE "Parcels" [|SET TABLESPACE fast|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER MATERIALIZED VIEW totals [|SET TABLESPACE fast|];
### It is there already
[before]
CREATE TABLE parcels (id int) TABLESPACE fast;
[file]
ALTER TABLE parcels SET TABLESPACE fast;
### The access method that it has
[before]
CREATE TABLE parcels (id int);
[file]
ALTER TABLE parcels SET ACCESS METHOD heap;
### Another storage of a column
ALTER TABLE parcels ALTER COLUMN shape SET STORAGE EXTERNAL;
### A new table
CREATE TABLE parcels (id int);
ALTER TABLE parcels SET TABLESPACE fast;
### A new index
CREATE INDEX parcels_id ON parcels (id);
ALTER INDEX parcels_id SET TABLESPACE fast;
### A partitioned table has no files
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[file]
ALTER TABLE meter SET TABLESPACE fast;
### Good
CREATE TABLE parcels_new (id int) TABLESPACE fast;

### On a server
[before]
SET allow_in_place_tablespaces = true;
CREATE TABLESPACE fast LOCATION '';
CREATE TABLE parcels (id bigint);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it rewrites parcels
