### A column that refers to another table
ALTER TABLE parcels ADD COLUMN kind_id int [|REFERENCES kinds (id)|];
### With a name
ALTER TABLE parcels ADD COLUMN kind_id int [|CONSTRAINT k REFERENCES kinds|];
### The second of two columns
ALTER TABLE geo."Parcels" ADD COLUMN a int, ADD kind_id int [|REFERENCES "Kinds"|];
### NULL is no value
ALTER TABLE parcels ADD COLUMN kind_id int DEFAULT NULL [|REFERENCES kinds|];
### In a DO block
DO $$ BEGIN ALTER TABLE parcels ADD COLUMN kind_id int [|REFERENCES kinds|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER TABLE parcels ADD COLUMN kind_id int [|REFERENCES kinds|];
### With a default all rows are checked: that is another rule
ALTER TABLE parcels ADD COLUMN kind_id int DEFAULT 1 REFERENCES kinds;
### A new table refers
CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN kind_id int REFERENCES kinds;
### A new table is referred to
CREATE TABLE kinds (id int PRIMARY KEY);
ALTER TABLE parcels ADD COLUMN kind_id int REFERENCES kinds;
### To the table itself
ALTER TABLE parcels ADD COLUMN parent_id int REFERENCES parcels;
### No reference
ALTER TABLE parcels ADD COLUMN kind_id int;
### The column is there already
[before]
CREATE TABLE kinds (id int PRIMARY KEY);
CREATE TABLE parcels (kind_id int);
[file]
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS kind_id int REFERENCES kinds;
### Good
[file]
ALTER TABLE parcels ADD COLUMN kind_id int;
[next]
ALTER TABLE parcels ADD CONSTRAINT parcels_kind_fk FOREIGN KEY (kind_id) REFERENCES kinds (id) NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_kind_fk;

### On a server
[before]
CREATE TABLE kinds (id int PRIMARY KEY);
CREATE TABLE parcels (id bigint);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it locks kinds ShareRowExclusive
