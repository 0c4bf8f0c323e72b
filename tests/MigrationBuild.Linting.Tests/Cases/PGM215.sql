### A rename in disguise
[before]
CREATE TABLE owners (id int, fname text, born date);
[file]
ALTER TABLE owners [|DROP COLUMN fname|], ADD COLUMN first_name varchar(80);
### In two statements, nothing is known of the table
ALTER TABLE owners ADD COLUMN first_name text;
ALTER TABLE owners [|DROP COLUMN IF EXISTS "fname"|];
### The same name, another type
ALTER TABLE owners [|DROP COLUMN kind|];
ALTER TABLE owners ADD COLUMN kind "OwnerKind" NOT NULL DEFAULT 'PERSON';
### The only two of a type
[before]
CREATE TABLE owners (id int, active boolean, kind text);
[file]
ALTER TABLE owners [|DROP active|], ADD enabled boolean, ADD note text;
### A table with the same columns
[before]
CREATE TABLE owners (id int, fname text, lname text);
[file]
CREATE TABLE persons (id int PRIMARY KEY, fname text, lname text, born date);
[|DROP TABLE owners|];
### The same name, and not another one that is made anew too
[before]
CREATE TABLE codes (id int, client text, subject text, scopes text);
CREATE TABLE consents (id int, client text, subject text, granted text);
[file]
[|DROP TABLE codes|];
DROP TABLE consents;
CREATE TABLE consents (id int, client text, subject text, scopes text, form jsonb, kind int);
CREATE TABLE codes (id int, client text, subject text, scopes text);
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|DROP COLUMN "Rating"|], ADD COLUMN "Rating" numeric
### The values are copied first
[before]
CREATE TABLE owners (id int, fname text);
[file]
ALTER TABLE owners ADD COLUMN first_name text;
UPDATE owners SET first_name = fname;
ALTER TABLE owners DROP COLUMN fname;
### The rows are copied first
[before]
CREATE TABLE owners (id int, fname text);
[file]
CREATE TABLE new_owners (id int, fname text NOT NULL);
INSERT INTO new_owners SELECT id, fname FROM owners;
DROP TABLE owners;
ALTER TABLE new_owners RENAME TO owners;
### The only new table with such columns takes another's place
[before]
CREATE TABLE codes (id int, client text, subject text);
CREATE TABLE consents (id int, client text, reason text, form text);
[file]
DROP TABLE codes;
DROP TABLE consents;
CREATE TABLE consents (id int, client text, subject text);
### Other types
[before]
CREATE TABLE owners (id int, fname text, born date);
[file]
ALTER TABLE owners DROP COLUMN fname, ADD COLUMN age int;
### Several of the type, with other names
[before]
CREATE TABLE owners (id int, fax text, telex text);
[file]
ALTER TABLE owners DROP COLUMN fax, DROP COLUMN telex, ADD COLUMN mail text;
### Nothing is known, and the names say nothing
ALTER TABLE owners DROP COLUMN fax, ADD COLUMN mail text;
### Another table
ALTER TABLE owners DROP COLUMN name;
ALTER TABLE parcels ADD COLUMN name text;
### A new column
ALTER TABLE owners ADD COLUMN fname text;
ALTER TABLE owners DROP COLUMN fname, ADD COLUMN first_name text;
### A generated column
[before]
CREATE TABLE owners (id int, full_name text, fname text);
[file]
ALTER TABLE owners DROP COLUMN full_name, ADD COLUMN whole_name text GENERATED ALWAYS AS (fname) STORED;

### Good
ALTER TABLE owners RENAME COLUMN fname TO first_name;

### On a server
[before]
CREATE TABLE owners (id int, fname text, born date);
INSERT INTO owners VALUES (1, 'Ada', '1815-12-10');
[claims]
loses SELECT value FROM owners, jsonb_each_text(to_jsonb(owners))
