### Two types
[before]
CREATE TABLE owners (id int, a int, b int);
[file]
ALTER TABLE owners ALTER COLUMN a TYPE text;
[|ALTER TABLE owners|] ALTER COLUMN b TYPE text;
[fixed]
ALTER TABLE owners ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;
### A type and a check
[before]
CREATE TABLE owners (id int, a int, b int);
[file]
ALTER TABLE owners ALTER COLUMN a TYPE text;
[|ALTER TABLE owners|] ADD CONSTRAINT b_positive CHECK (b > 0);
### Two columns, each in a transaction of its own
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
[|ALTER TABLE owners|] ADD COLUMN b int;
[fixed]
ALTER TABLE owners ADD COLUMN a int,
    ADD COLUMN b int;
### Three statements, one of them quoted
[options]
autocommit
[file]
ALTER TABLE public.owners DROP COLUMN a;
[|ALTER TABLE "owners"|] DROP COLUMN b;
[|ALTER TABLE owners|] ALTER c SET DEFAULT 0, ADD COLUMN d int;
[fixed]
ALTER TABLE public.owners DROP COLUMN a,
    DROP COLUMN b;
ALTER TABLE owners ALTER c SET DEFAULT 0, ADD COLUMN d int;
### In a string
[options]
embedded
[file]
ALTER TABLE "Owners" ALTER "A" TYPE bigint; [|ALTER TABLE "Owners"|] ALTER "B" TYPE bigint
[fixed]
ALTER TABLE "Owners" ALTER "A" TYPE bigint,
    ALTER "B" TYPE bigint
### In a DO block
[before]
CREATE TABLE owners (id int, a int, b int);
[file]
DO $$ BEGIN
  ALTER TABLE owners ALTER a TYPE text;
  [|ALTER TABLE owners|] ALTER b TYPE text;
END $$;
### Under one lock, and no row is read
[before]
CREATE TABLE owners (id int, a int, b int);
[file]
ALTER TABLE owners DROP COLUMN a;
ALTER TABLE owners DROP COLUMN b;
### Foreign keys and indexes read the rows by themselves
[before]
CREATE TABLE kinds (id int PRIMARY KEY);
CREATE TABLE owners (id int, a int, b int);
[file]
ALTER TABLE owners ADD CONSTRAINT owners_a_fk FOREIGN KEY (a) REFERENCES kinds (id);
ALTER TABLE owners ADD CONSTRAINT owners_b_fk FOREIGN KEY (b) REFERENCES kinds (id);
ALTER TABLE owners ADD CONSTRAINT owners_a UNIQUE (a);
ALTER TABLE owners ADD CONSTRAINT owners_b UNIQUE (b);
### Two tables
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE parcels ADD COLUMN b int;
ALTER TABLE owners ADD COLUMN b int;
### One of a schema
[options]
autocommit
[file]
ALTER TABLE geo.owners ADD COLUMN a int;
ALTER TABLE owners ADD COLUMN b int;
### A proof and what it proves
[options]
autocommit
[file]
ALTER TABLE owners VALIDATE CONSTRAINT kind_not_null;
ALTER TABLE owners ALTER kind SET NOT NULL;
ALTER TABLE owners DROP CONSTRAINT kind_not_null;
### To be validated later
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners ADD CONSTRAINT a_positive CHECK (a > 0) NOT VALID;
### A column and what is done to it
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners ALTER a TYPE bigint;
### With and without its children
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE ONLY owners ALTER b SET DEFAULT 1;
### A new table
[options]
autocommit
[file]
CREATE TABLE owners (id int);
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners ADD COLUMN b int;
### Something between
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN a int;
UPDATE owners SET a = 1 WHERE id = 1;
ALTER TABLE owners ADD COLUMN b int;
### No row is rewritten, and each index is built by itself
[before]
CREATE TABLE crates (id int, made timestamp, changed timestamp);
CREATE INDEX crates_made ON crates (made);
CREATE INDEX crates_changed ON crates (changed);
[file]
SET timezone = 'UTC';
ALTER TABLE crates ALTER made TYPE timestamptz;
ALTER TABLE crates ALTER changed TYPE timestamptz;

### Good
ALTER TABLE owners
    ALTER COLUMN a TYPE text,
    ALTER COLUMN b TYPE text;

### On a server
[before]
CREATE TABLE owners (id bigint, a int, b int);
[claims]
convention
