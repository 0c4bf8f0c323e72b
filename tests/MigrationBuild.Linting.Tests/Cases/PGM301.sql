### A table
ALTER TABLE parcels [|RENAME TO plots|];
[fixed]
ALTER TABLE parcels RENAME TO plots;
CREATE VIEW parcels AS SELECT * FROM plots;
### In a schema, quoted, the last statement
ALTER TABLE IF EXISTS geo."Tiles" [|RENAME TO "MapTiles"|]
[fixed]
ALTER TABLE IF EXISTS geo."Tiles" RENAME TO "MapTiles";
CREATE VIEW geo."Tiles" AS SELECT * FROM geo."MapTiles";
### A foreign table
ALTER FOREIGN TABLE remote_parcels [|RENAME TO remote_plots|];
### The view comes in another transaction
[options]
autocommit
[file]
ALTER TABLE parcels [|RENAME TO plots|];
CREATE VIEW parcels AS SELECT * FROM plots;
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|RENAME TO "Weblogs"|]
### In a DO block
DO $$ BEGIN ALTER TABLE parcels [|RENAME TO plots|]; END $$;
### A view keeps the old name
BEGIN;
ALTER TABLE parcels RENAME TO plots;
CREATE VIEW parcels AS SELECT * FROM plots;
COMMIT;
### Two tables are swapped
[before]
CREATE TABLE parcels (id int);
CREATE TABLE parcels_next (id bigint);
[file]
ALTER TABLE parcels RENAME TO parcels_last;
ALTER TABLE parcels_next RENAME TO parcels;
ALTER TABLE parcels_last RENAME TO parcels_next;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t RENAME TO t2;
ALTER TABLE t2 RENAME TO t3;
### A view, by ALTER TABLE
[before]
CREATE VIEW v AS SELECT 1 AS a;
[file]
ALTER TABLE v RENAME TO w;
### An index, by ALTER TABLE
[before]
CREATE TABLE t (a int);
CREATE INDEX i ON t (a);
[file]
ALTER TABLE i RENAME TO j;
### A constraint
ALTER TABLE parcels RENAME CONSTRAINT area_pos TO area_positive;

### Good
ALTER TABLE parcels RENAME TO plots;
CREATE VIEW parcels AS SELECT * FROM plots;

### On a server
[before]
CREATE TABLE parcels (id bigint);
[claims]
breaks 42P01: SELECT id FROM parcels
