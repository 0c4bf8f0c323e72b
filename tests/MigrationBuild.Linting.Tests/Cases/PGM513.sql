### A count after the change
ALTER TABLE owners ADD COLUMN score int;
[|SELECT|] count(*) FROM parcels;
### A copy after a lock
[options]
autocommit
[file]
BEGIN;
ALTER TABLE logs ADD COLUMN a int;
[|CREATE|] TABLE areas AS SELECT * FROM parcels;
COMMIT;
### An index
ALTER TABLE owners ADD COLUMN score int;
[|CREATE|] INDEX i ON owners (score);
### In a DO block
[options]
autocommit
[before]
CREATE TABLE owners (id int);
CREATE MATERIALIZED VIEW "Scores" AS SELECT 1 AS one;
[file]
DO $$ BEGIN
  ALTER TABLE owners ADD COLUMN score int;
  [|REFRESH|] MATERIALIZED VIEW "Scores";
END $$;
### In a string
[options]
embedded command
[file]
ALTER TABLE owners ADD COLUMN score int; [|ALTER|] TABLE parcels VALIDATE CONSTRAINT area_positive
### The other way round
CREATE TABLE areas AS SELECT * FROM parcels;
DROP TABLE logs;
### What is done in no time
ALTER TABLE owners ADD COLUMN score int;
COMMENT ON COLUMN owners.score IS 'of ten';
SET search_path = geo;
CREATE TABLE kinds (name text);
### A new table
ALTER TABLE owners ADD COLUMN score int;
CREATE TABLE kinds (name text);
CREATE INDEX i ON kinds (name);
SELECT count(*) FROM kinds;
### Each by itself
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN score int;
SELECT count(*) FROM parcels;
### Only the locked table is new
CREATE TABLE kinds (name text);
ALTER TABLE kinds ADD COLUMN label text;
SELECT count(*) FROM parcels;
### A foreign key of a new table without rows
[before]
CREATE TABLE organizations (id int PRIMARY KEY);
CREATE TABLE redis (id int);
[file]
CREATE TABLE networks (id int, organization int);
ALTER TABLE redis ADD COLUMN networks text[];
ALTER TABLE networks ADD CONSTRAINT networks_organization FOREIGN KEY (organization) REFERENCES organizations (id);
### The lock of what goes for good
[before]
CREATE TABLE old_owners (id int);
CREATE TABLE owners (id int);
[file]
DROP TABLE old_owners;
CREATE INDEX owners_id ON owners (id);
### The lock of what is made again
[before]
CREATE TABLE hits (id int);
CREATE TABLE owners (id int);
[file]
DROP TABLE hits;
CREATE TABLE hits (id bigint);
[|CREATE|] INDEX owners_id ON owners (id);

### Good
SELECT count(*) FROM parcels;
ALTER TABLE owners ADD COLUMN score int;

### On a server
[before]
CREATE TABLE owners (id bigint);
CREATE TABLE parcels (id bigint);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks owners AccessExclusive while it reads parcels
