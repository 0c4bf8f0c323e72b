### Text to a number
[before]
CREATE TABLE parcels (label text);
[file]
ALTER TABLE parcels ALTER COLUMN label [|TYPE int|];
[fixed]
ALTER TABLE parcels ALTER COLUMN label TYPE int USING label::int;
### Of a quoted column, to a type with a length
[before]
CREATE TABLE parcels ("Sold" int);
[file]
ALTER TABLE parcels ALTER "Sold" SET DATA [|TYPE boolean|], ADD COLUMN x int;
[fixed]
ALTER TABLE parcels ALTER "Sold" SET DATA TYPE boolean USING "Sold"::boolean, ADD COLUMN x int;
### A default that cannot be converted
[before]
CREATE TABLE parcels (label text DEFAULT '1');
[file]
ALTER TABLE parcels ALTER label [|TYPE int USING label::int|];
### Text to an enum, in a DO block
[before]
CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE parcels (kind varchar(10));
[file]
DO $$ BEGIN ALTER TABLE parcels ALTER kind [|TYPE kind|]; END $$;
### In a string
[options]
embedded command
[file]
CREATE TABLE parcels (label text); ALTER TABLE parcels ALTER label [|TYPE uuid|]
### With USING
[before]
CREATE TABLE parcels (label text);
[file]
ALTER TABLE parcels ALTER label TYPE int USING label::int;
### PostgreSQL converts it
[before]
CREATE TABLE parcels (area int, label varchar(10));
[file]
ALTER TABLE parcels ALTER area TYPE bigint, ALTER label TYPE text;
### Every type becomes text
[before]
CREATE TABLE parcels (id uuid);
[file]
ALTER TABLE parcels ALTER id TYPE text;
### The old type is not known
ALTER TABLE parcels ALTER label TYPE int;

### Good
[before]
CREATE TABLE parcels (label text);
[file]
ALTER TABLE parcels ALTER COLUMN label TYPE int USING label::int;

### On a server
[before]
CREATE TABLE parcels (label text);
INSERT INTO parcels VALUES ('1');
[claims]
fails 42804
