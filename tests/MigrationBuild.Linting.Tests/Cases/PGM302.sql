### A column
ALTER TABLE parcels [|RENAME COLUMN label TO title|];
### Without the word COLUMN
ALTER TABLE ONLY geo."Parcels" [|RENAME "Label" TO title|];
### Of a view
ALTER VIEW parcel_view [|RENAME COLUMN label TO title|];
### An attribute of a type
ALTER TYPE address [|RENAME ATTRIBUTE zip TO postcode|];
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|RENAME COLUMN "Url" TO "Address"|]
### A column of another table is new
ALTER TABLE owners ADD COLUMN label text;
ALTER TABLE parcels [|RENAME COLUMN label TO title|];
### A new column
ALTER TABLE parcels ADD COLUMN label text;
ALTER TABLE parcels RENAME COLUMN label TO title;
ALTER TABLE parcels RENAME COLUMN title TO heading;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t RENAME COLUMN a TO b;
### A new type
CREATE TYPE address AS (zip text);
ALTER TYPE address RENAME ATTRIBUTE zip TO postcode;
### A generated column keeps the old name
ALTER TABLE parcels RENAME COLUMN label TO title;
ALTER TABLE parcels ADD COLUMN label text GENERATED ALWAYS AS (title) STORED;
### A view takes the place of the table
[before]
CREATE TABLE parcels (id int, label text);
[file]
ALTER TABLE parcels RENAME COLUMN label TO title;
ALTER TABLE parcels RENAME TO plots;
CREATE VIEW parcels AS SELECT id, title AS label FROM plots;
### Two columns are swapped
ALTER TABLE parcels RENAME COLUMN label TO label_last;
ALTER TABLE parcels RENAME COLUMN label_next TO label;
### A constraint
ALTER TABLE parcels RENAME CONSTRAINT label_set TO title_set;

### Good
ALTER TABLE parcels ADD COLUMN title text;

### On a server
[before]
CREATE TABLE parcels (id bigint, label text);
[claims]
breaks 42703: SELECT label FROM parcels
