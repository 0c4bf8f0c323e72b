### int to bigint
[before]
CREATE TABLE parcels (id int);
[file]
ALTER TABLE parcels ALTER COLUMN id [|TYPE bigint|];
### A column that nothing is known of
ALTER TABLE parcels ALTER COLUMN id SET DATA [|TYPE bigint|];
### An identity column and its sequence
[before]
CREATE TABLE parcels (id int GENERATED ALWAYS AS IDENTITY);
[file]
ALTER TABLE parcels ALTER COLUMN id [|TYPE bigint|];
### A table and its partitions
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_1 PARTITION OF meter FOR VALUES FROM (1) TO (2);
CREATE TABLE meter_2 PARTITION OF meter FOR VALUES FROM (2) TO (3);
[file]
ALTER TABLE meter ALTER COLUMN dev [|TYPE bigint|];
### A conversion
[before]
CREATE TABLE parcels (seen timestamp);
[file]
ALTER TABLE parcels ALTER COLUMN seen [|TYPE timestamptz USING seen AT TIME ZONE 'UTC'|];
### A shorter varchar
[before]
CREATE TABLE parcels (label varchar(400));
[file]
ALTER TABLE parcels ALTER label [|TYPE varchar(100)|];
### An array of a longer varchar
[before]
CREATE TABLE parcels (labels varchar(50)[]);
[file]
ALTER TABLE parcels ALTER labels [|TYPE varchar(100)[]|];
### Another scale
[before]
CREATE TABLE parcels (price numeric(10,2));
[file]
ALTER TABLE parcels ALTER price [|TYPE numeric(12,4)|];
### A new column of an old table has rows all the same
[before]
CREATE TABLE parcels (id int);
[file]
ALTER TABLE parcels ADD COLUMN x int;
ALTER TABLE parcels ALTER x [|TYPE bigint|];
### timestamp to timestamptz where the session's time zone is not known
[before]
CREATE TABLE parcels (seen timestamp);
[file]
ALTER TABLE parcels ALTER seen [|TYPE timestamptz|];
### A longer varchar
[before]
CREATE TABLE parcels (label varchar(100));
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE varchar(400);
### varchar to text
[before]
CREATE TABLE parcels (label varchar(100));
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE text USING label::text;
### More digits at the same scale
[before]
CREATE TABLE parcels (price numeric(10,2));
[file]
ALTER TABLE parcels ALTER COLUMN price TYPE numeric(18,2);
### The same type
[before]
CREATE TABLE parcels (id bigint);
[file]
ALTER TABLE parcels ALTER COLUMN id TYPE int8;
### timestamp to timestamptz in a UTC session
[before]
CREATE TABLE parcels (seen timestamp);
[file]
SET timezone = 'UTC';
ALTER TABLE parcels ALTER seen TYPE timestamptz;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t ALTER a TYPE bigint;

### Good
-- 1. a new column, kept up to date by a trigger
ALTER TABLE parcels ADD COLUMN id_new bigint;
-- 2. fill it in batches, outside of the migration's transaction
-- 3. swap the names
ALTER TABLE parcels RENAME COLUMN id TO id_old;
ALTER TABLE parcels RENAME COLUMN id_new TO id;

### On a server
[before]
CREATE TABLE parcels (id int);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it rewrites parcels
