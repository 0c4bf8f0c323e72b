### A column and its values
ALTER TABLE owners ADD COLUMN score int;
[|UPDATE|] owners SET score = 1 WHERE id < 100000;
### A trigger and a delete, in a transaction of the file
[options]
autocommit
[file]
BEGIN;
CREATE TRIGGER t BEFORE INSERT ON "Owners" FOR EACH ROW EXECUTE FUNCTION f();
[|DELETE|] FROM parcels WHERE id < 5;
COMMIT;
### The worst one
ALTER TABLE owners ADD COLUMN score int;
INSERT INTO kinds VALUES ('a');
[|INSERT|] INTO scores SELECT id FROM owners;
UPDATE owners SET score = 2 WHERE score = 1 OR id < 7;
### A few rows
[file]
ALTER TABLE kinds ADD COLUMN label text;
[|INSERT|] INTO kinds VALUES ('a', 'A'), ('b', 'B');
UPDATE kinds SET label = 'C' WHERE name = 'c';
[severity]
info
### In a DO block
[options]
autocommit
[before]
CREATE TABLE owners (id int);
[file]
DO $$ BEGIN
  ALTER TABLE owners ADD COLUMN score int;
  [|UPDATE|] owners SET score = 1;
END $$;
### In a string
[options]
embedded command
[file]
ALTER TABLE owners ADD COLUMN score int; [|UPDATE|] owners SET score = 1
### Under its new name
ALTER TABLE owners RENAME TO people;
[|UPDATE|] people SET score = 1;
### Each by itself
[options]
autocommit
[file]
ALTER TABLE owners ADD COLUMN score int;
UPDATE owners SET score = 1 WHERE id < 1000;
### The rows first
UPDATE owners SET score = 0 WHERE score IS NULL;
ALTER TABLE owners ALTER COLUMN score SET DEFAULT 0;
### Rows of a new table
ALTER TABLE owners ADD COLUMN score int;
CREATE TABLE kinds (name text);
INSERT INTO kinds SELECT DISTINCT kind FROM owners;
### The locked table is new
CREATE TABLE kinds (name text);
ALTER TABLE kinds ADD COLUMN label text;
UPDATE owners SET kind = 'a';
### Rows that are named one by one
[before]
CREATE TABLE owners (id int);
CREATE TABLE jobs (name text UNIQUE);
[file]
ALTER TABLE owners ADD COLUMN score int;
[|DELETE|] FROM jobs WHERE name IN ('a', 'b');
[severity]
info
### The lock of what goes for good
[before]
CREATE TABLE owners (id int);
CREATE TABLE jobs (name text);
[file]
DROP TABLE owners;
DELETE FROM jobs;

### Good
[file]
ALTER TABLE owners ADD COLUMN score int;
[next]
UPDATE owners SET score = 1 WHERE id < 100000;

### On a server
[before]
CREATE TABLE owners (id bigint);
INSERT INTO owners SELECT i FROM generate_series(1, 1000) i;
[claims]
locks owners AccessExclusive while it writes owners
