### A check over the column
[before]
CREATE TABLE parcels (label varchar(100), CONSTRAINT label_set CHECK (label <> ''));
[file]
ALTER TABLE parcels ALTER COLUMN label [|TYPE varchar(400)|];
### The condition of an index
[before]
CREATE TABLE parcels (id int, label varchar(100));
CREATE INDEX p ON parcels (id) WHERE label IS NOT NULL;
[file]
ALTER TABLE parcels ALTER COLUMN label [|TYPE text|];
### An expression of an index
[before]
CREATE TABLE "Parcels" (label varchar(100));
CREATE INDEX p ON "Parcels" (lower(label));
[file]
ALTER TABLE "Parcels" ALTER COLUMN label SET DATA [|TYPE varchar(400)|];
### In a DO block
[before]
CREATE TABLE parcels (label varchar(100), CHECK (label <> ''));
[file]
DO $$ BEGIN ALTER TABLE parcels ALTER COLUMN label [|TYPE varchar(400)|]; END $$;
### A plain index stays as it is
[before]
CREATE TABLE parcels (label varchar(100));
CREATE INDEX p ON parcels (label);
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE text;
### The rows are written anew: that is another rule
[before]
CREATE TABLE parcels (id int CHECK (id > 0));
[file]
ALTER TABLE parcels ALTER COLUMN id TYPE bigint;
### A check over another column
[before]
CREATE TABLE parcels (label varchar(100), area int CHECK (area > 0));
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE text;
### A check that is not validated
[before]
CREATE TABLE parcels (label varchar(100));
ALTER TABLE parcels ADD CONSTRAINT label_set CHECK (label <> '') NOT VALID;
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE text;
### Not a change of type
ALTER TABLE parcels ALTER COLUMN label SET STATISTICS 500;
### A new table
CREATE TABLE parcels (label varchar(100), CHECK (label <> ''));
ALTER TABLE parcels ALTER COLUMN label TYPE text;
### In a C# string
[options]
embedded
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE text;
### Good
[before]
CREATE TABLE parcels (label varchar(100), CONSTRAINT label_set CHECK (label <> ''));
[file]
ALTER TABLE parcels DROP CONSTRAINT label_set;
ALTER TABLE parcels ALTER COLUMN label TYPE varchar(400);
ALTER TABLE parcels ADD CONSTRAINT label_set CHECK (label <> '') NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT label_set;

### On a server
[before]
CREATE TABLE parcels (label varchar(100), CONSTRAINT label_set CHECK (label <> ''));
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it reads parcels
