### Rows, then the table
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
INSERT INTO parts VALUES (1, 1);
[|ALTER|] TABLE parts ADD COLUMN x int;
[fixed]
INSERT INTO parts VALUES (1, 1);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parts ADD COLUMN x int;
### Deferred by the file
[options]
autocommit
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE);
[file]
BEGIN;
SET CONSTRAINTS ALL DEFERRED;
UPDATE parts SET whole = 1;
[|TRUNCATE|] parts;
COMMIT;
### Rows that others refer to
[before]
CREATE TABLE "Wholes" (id int PRIMARY KEY);
CREATE TABLE parts (whole int REFERENCES "Wholes" DEFERRABLE INITIALLY DEFERRED);
[file]
DELETE FROM "Wholes" WHERE id = 1;
[|CREATE|] INDEX i ON "Wholes" (id);
### In a DO block
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
DO $$ BEGIN
  INSERT INTO parts VALUES (1, 1);
  [|ALTER|] TABLE parts ADD COLUMN x int;
END $$;
### In a string
[options]
embedded command
[file]
CREATE TABLE a (id int PRIMARY KEY, b int REFERENCES a INITIALLY DEFERRED); INSERT INTO a VALUES (1, 1); [|DROP|] TABLE a
### Checked in between
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
INSERT INTO parts VALUES (2, 2);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parts ADD COLUMN x int;
### Immediate from the start
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
SET CONSTRAINTS ALL IMMEDIATE;
INSERT INTO parts VALUES (2, 2);
ALTER TABLE parts ADD COLUMN x int;
### Each by itself
[options]
autocommit
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
INSERT INTO parts VALUES (3, 3);
ALTER TABLE parts ADD COLUMN x int;
### A key that is not deferred
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE);
[file]
INSERT INTO parts VALUES (3, 3);
ALTER TABLE parts ADD COLUMN x int;
### Other columns
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED, name text);
[file]
UPDATE parts SET name = 'a' WHERE id = 1;
ALTER TABLE parts ADD COLUMN x int;
### Another table
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
INSERT INTO parts VALUES (3, 3);
ALTER TABLE kinds ADD COLUMN x int;

### Good
[before]
CREATE TABLE parts (id int PRIMARY KEY, whole int REFERENCES parts DEFERRABLE INITIALLY DEFERRED);
[file]
INSERT INTO parts VALUES (1, 1);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parts ADD COLUMN x int;

### On a server
[claims]
fails 55006
