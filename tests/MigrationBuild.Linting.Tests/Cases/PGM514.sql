### Two tables
ALTER TABLE owners ADD COLUMN a int;
[|ALTER|] TABLE parcels ADD COLUMN b int;
### Two foreign keys
ALTER TABLE fences ADD FOREIGN KEY (parcel_id) REFERENCES parcels NOT VALID;
[|ALTER|] TABLE owners ADD FOREIGN KEY (town_id) REFERENCES towns NOT VALID;
### In a transaction of the file, at the first of more
[options]
autocommit
[file]
BEGIN;
TRUNCATE "Logs";
[|ALTER|] TABLE "Old" ADD COLUMN b int;
ALTER TABLE parcels ADD COLUMN b int;
COMMIT;
### In a DO block
[options]
autocommit
[before]
CREATE TABLE owners (id int);
CREATE TABLE parcels (id int);
[file]
DO $$ BEGIN
  ALTER TABLE owners ADD COLUMN a int;
  [|ALTER|] TABLE parcels ADD COLUMN b int;
END $$;
### In a string
[options]
embedded command
[file]
ALTER TABLE owners ADD COLUMN a int; [|ALTER|] TABLE parcels ADD COLUMN b int
### Each by itself
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE parcels ADD COLUMN b int;
### One table, renamed
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners RENAME TO people;
ALTER TABLE people ADD COLUMN b int;
### One takes the place of the other
ALTER TABLE owners RENAME TO owners_old;
ALTER TABLE owners_new RENAME TO owners;
### A new table
CREATE TABLE kinds (name text);
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE kinds ADD COLUMN b int;
### The keys of a new table
CREATE TABLE fences (parcel_id int, owner_id int);
ALTER TABLE fences ADD FOREIGN KEY (parcel_id) REFERENCES parcels;
ALTER TABLE fences ADD FOREIGN KEY (owner_id) REFERENCES owners;
### A partition and its table
[before]
CREATE TABLE logs (day date) PARTITION BY RANGE (day);
CREATE TABLE logs_2020 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
[file]
ALTER TABLE logs ADD COLUMN a int;
DROP TABLE logs_2020;
### A view
ALTER TABLE owners ADD COLUMN a int;
DROP VIEW people;
### What is not there
DROP TABLE IF EXISTS people;
ALTER TABLE owners ADD COLUMN a int;
### Tables that go for good
[before]
CREATE TABLE old_owners (id int);
CREATE TABLE old_parcels (id int);
CREATE TABLE owners (id int);
[file]
DROP TABLE old_owners;
DROP TABLE old_parcels;
ALTER TABLE owners ADD COLUMN a int;
### Tables that are made again
[before]
CREATE TABLE owners (id int);
CREATE TABLE parcels (id int);
[file]
DROP TABLE owners;
[|DROP|] TABLE parcels;
CREATE TABLE owners (id bigint);
CREATE TABLE parcels (id bigint);

### Good
[file]
ALTER TABLE owners ADD COLUMN a int;
[next]
ALTER TABLE parcels ADD COLUMN b int;

### On a server
[before]
CREATE TABLE owners (id bigint);
CREATE TABLE parcels (id bigint);
[claims]
locks owners AccessExclusive while it locks parcels AccessExclusive
