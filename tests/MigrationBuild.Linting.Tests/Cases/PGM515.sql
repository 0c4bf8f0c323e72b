### Two columns
ALTER TABLE owners ADD COLUMN a int;
[|ALTER TABLE owners|] ADD COLUMN b int;
[fixed]
ALTER TABLE owners ADD COLUMN a int,
    ADD COLUMN b int;
### Three statements, one of them quoted
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
ALTER TABLE "Owners" ADD "A" int; [|ALTER TABLE "Owners"|] ADD "B" int
[fixed]
ALTER TABLE "Owners" ADD "A" int,
    ADD "B" int
### In a DO block
[before]
CREATE TABLE owners (id int);
[file]
DO $$ BEGIN
  ALTER TABLE owners ADD COLUMN a int;
  [|ALTER TABLE owners|] ADD COLUMN b int;
END $$;
### Two tables
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE parcels ADD COLUMN b int;
ALTER TABLE owners ADD COLUMN b int;
### One of a schema
ALTER TABLE geo.owners ADD COLUMN a int;
ALTER TABLE owners ADD COLUMN b int;
### A proof and what it proves
ALTER TABLE owners VALIDATE CONSTRAINT kind_not_null;
ALTER TABLE owners ALTER kind SET NOT NULL;
ALTER TABLE owners DROP CONSTRAINT kind_not_null;
### To be validated later
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners ADD CONSTRAINT a_positive CHECK (a > 0) NOT VALID;
### A column and what is done to it
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners ALTER a TYPE bigint;
### With and without its children
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE ONLY owners ALTER b SET DEFAULT 1;
### A new table
CREATE TABLE owners (id int);
ALTER TABLE owners ADD COLUMN a int;
ALTER TABLE owners ADD COLUMN b int;
### Something between
ALTER TABLE owners ADD COLUMN a int;
UPDATE owners SET a = 1 WHERE id = 1;
ALTER TABLE owners ADD COLUMN b int;

### Good
ALTER TABLE owners ADD COLUMN a int, ADD COLUMN b int;

### On a server
[before]
CREATE TABLE owners (id bigint);
[claims]
convention
