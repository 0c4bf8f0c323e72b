### A foreign key
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
CREATE TABLE fences (id int, parcel_id int CONSTRAINT fences_parcel_fk REFERENCES parcels);
[file]
ALTER TABLE fences [|DROP CONSTRAINT fences_parcel_fk|];
### A check and a unique constraint
[before]
CREATE TABLE owners (id int, area int CONSTRAINT area_pos CHECK (area > 0), mail text CONSTRAINT owners_mail_key UNIQUE);
[file]
ALTER TABLE owners [|DROP CONSTRAINT area_pos|] CASCADE, [|DROP CONSTRAINT IF EXISTS owners_mail_key|];
### Nothing is known of the table
ALTER TABLE geo."Owners" [|DROP CONSTRAINT "owners_tax_key"|];
### In a string
[options]
embedded
[file]
ALTER TABLE "Posts" [|DROP CONSTRAINT "FK_Posts_Blogs_BlogId"|]
### It is added again
ALTER TABLE parcels DROP CONSTRAINT area_pos;
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area >= 0) NOT VALID;
### It is added again under another name
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
CREATE TABLE fences (id int, parcel_id int CONSTRAINT a REFERENCES parcels);
[file]
ALTER TABLE fences DROP CONSTRAINT a, ADD CONSTRAINT b FOREIGN KEY (parcel_id) REFERENCES parcels (id) ON DELETE CASCADE NOT VALID;
### The helper of SET NOT NULL
[before]
CREATE TABLE owners (mail text CONSTRAINT mail_nn CHECK (mail IS NOT NULL));
[file]
ALTER TABLE owners ALTER COLUMN mail SET NOT NULL;
ALTER TABLE owners DROP CONSTRAINT mail_nn;
### A twin remains
[before]
CREATE TABLE owners (mail text, area int, CONSTRAINT k1 UNIQUE (mail), CONSTRAINT c1 CHECK (area > 0), CONSTRAINT c2 CHECK (area > 0));
CREATE UNIQUE INDEX owners_mail ON owners (mail);
[file]
ALTER TABLE owners DROP CONSTRAINT k1, DROP CONSTRAINT c1;
### Its column is dropped as well
[before]
CREATE TABLE owners (id int, mail text CONSTRAINT k1 UNIQUE);
[file]
ALTER TABLE owners DROP CONSTRAINT k1, DROP COLUMN mail;
### There is none
[before]
CREATE TABLE owners (id int);
[file]
ALTER TABLE owners DROP CONSTRAINT IF EXISTS k1;
### A new table, a new constraint, a table that is dropped
CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0));
ALTER TABLE t DROP CONSTRAINT c;
ALTER TABLE owners ADD CONSTRAINT helper CHECK (mail IS NOT NULL) NOT VALID;
ALTER TABLE owners DROP CONSTRAINT helper;
ALTER TABLE fences DROP CONSTRAINT fk;
DROP TABLE fences;
### A primary key
ALTER TABLE owners DROP CONSTRAINT owners_pkey;

### Good
ALTER TABLE parcels
    DROP CONSTRAINT area_pos,
    ADD CONSTRAINT area_pos CHECK (area >= 0) NOT VALID;

### On a server
[before]
CREATE TABLE parcels (id int PRIMARY KEY, area int CONSTRAINT area_pos CHECK (area > 0));
CREATE TABLE fences (id int, parcel_id int CONSTRAINT fences_parcel_fk REFERENCES parcels);
[claims]
admits INSERT INTO fences VALUES (1, 999)
