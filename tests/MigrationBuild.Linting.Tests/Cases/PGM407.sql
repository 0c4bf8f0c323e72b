### A view reads it
[before]
CREATE TABLE parcels (id int, label varchar(10));
CREATE VIEW labels AS SELECT label FROM parcels;
[file]
ALTER TABLE parcels ALTER COLUMN label [|TYPE varchar(900)|];
### A view of the file, with a star
[before]
CREATE TABLE "Parcels" (id int, "Area" int);
[file]
CREATE VIEW areas AS SELECT * FROM "Parcels";
ALTER TABLE "Parcels" ALTER "Area" [|TYPE numeric|];
### A generated column
[before]
CREATE TABLE parcels (area int, double int GENERATED ALWAYS AS (area * 2) STORED);
[file]
ALTER TABLE parcels ALTER area [|TYPE bigint|];
### A policy, in a DO block
[before]
CREATE TABLE parcels (owner varchar(10));
CREATE POLICY own ON parcels USING (owner = current_user);
[file]
DO $$ BEGIN ALTER TABLE parcels ALTER owner [|TYPE text|]; END $$;
### In a string
[options]
embedded command
[file]
CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; ALTER TABLE t ALTER a [|TYPE bigint|]
### The view reads another column
[before]
CREATE TABLE parcels (id int, label varchar(10));
CREATE VIEW ids AS SELECT id FROM parcels;
[file]
ALTER TABLE parcels ALTER label TYPE varchar(900);
### Dropped before and made again
[before]
CREATE TABLE parcels (id int, label varchar(10));
CREATE VIEW labels AS SELECT label FROM parcels;
[file]
DROP VIEW labels;
ALTER TABLE parcels ALTER label TYPE varchar(900);
CREATE VIEW labels AS SELECT label FROM parcels;
### An index and a check are made anew
[before]
CREATE TABLE parcels (label varchar(10) CHECK (label <> ''));
CREATE INDEX i ON parcels (label);
[file]
ALTER TABLE parcels ALTER label TYPE varchar(900);
### Nothing is known
ALTER TABLE parcels ALTER label TYPE varchar(900);

### Good
[before]
CREATE TABLE parcels (id int, label varchar(10));
CREATE VIEW labels AS SELECT label FROM parcels;
[file]
DROP VIEW labels;
ALTER TABLE parcels ALTER COLUMN label TYPE varchar(900);
CREATE VIEW labels AS SELECT label FROM parcels;

### On a server
[claims]
fails 0A000
