### Nothing
ALTER TABLE parcels [|REPLICA IDENTITY NOTHING|];
### The whole row
ALTER TABLE ONLY geo."Tiles" [|REPLICA IDENTITY FULL|], ADD COLUMN n int;
### An index
[before]
CREATE TABLE parcels (id int NOT NULL);
CREATE UNIQUE INDEX parcels_id ON parcels (id);
[file]
ALTER TABLE parcels [|REPLICA IDENTITY USING INDEX parcels_id|];
### Back to the primary key
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
ALTER TABLE parcels REPLICA IDENTITY FULL;
[file]
ALTER TABLE parcels [|REPLICA IDENTITY DEFAULT|];
### In a string
[options]
embedded
[file]
ALTER TABLE parcels [|REPLICA IDENTITY FULL|]
### What it is already
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
[file]
ALTER TABLE parcels REPLICA IDENTITY DEFAULT;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t REPLICA IDENTITY FULL;
### A publication
CREATE PUBLICATION pub FOR TABLE parcels;

### Good
-- migrationbuild:ignore PGM219 the warehouse, the only subscriber, asked for it
ALTER TABLE parcels REPLICA IDENTITY FULL;

### On a server
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
INSERT INTO parcels VALUES (1);
CREATE PUBLICATION warehouse FOR TABLE parcels;
[claims]
breaks 55000: UPDATE parcels SET id = 2
