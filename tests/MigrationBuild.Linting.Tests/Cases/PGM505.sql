### In the runner's transaction
ALTER TABLE parcels ADD CONSTRAINT area_positive CHECK (area > 0) NOT VALID;
ALTER TABLE parcels [|VALIDATE CONSTRAINT area_positive|];
### In one statement
[options]
autocommit
[file]
ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID, [|VALIDATE CONSTRAINT a_ck|];
### A foreign key, in a transaction of the file
[options]
autocommit
[file]
BEGIN;
ALTER TABLE "Fences" ADD CONSTRAINT "Parcel" FOREIGN KEY (p) REFERENCES parcels NOT VALID;
ALTER TABLE "Fences" [|VALIDATE CONSTRAINT "Parcel"|];
COMMIT;
### The server named it
[before]
CREATE TABLE parcels (id int, area int);
[file]
ALTER TABLE parcels ADD CHECK (area > 0) NOT VALID;
ALTER TABLE parcels [|VALIDATE CONSTRAINT parcels_area_check|];
### In a DO block
[options]
autocommit
[before]
CREATE TABLE parcels (id int, area int);
[file]
DO $$ BEGIN
  ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID;
  ALTER TABLE parcels [|VALIDATE CONSTRAINT a_ck|];
END $$;
### In a string
[options]
embedded command
[file]
ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID; ALTER TABLE parcels [|VALIDATE CONSTRAINT a_ck|]
### Each by itself
[options]
autocommit
[file]
ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT a_ck;
### Without a transaction
-- atlas:txmode none

ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT a_ck;
### Another constraint
ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT b_ck;
### Another table
ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID;
ALTER TABLE fences VALIDATE CONSTRAINT a_ck;
### A new table
CREATE TABLE parcels (id int, area int);
ALTER TABLE parcels ADD CONSTRAINT a_ck CHECK (area > 0) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT a_ck;

### Good
[file]
ALTER TABLE parcels ADD CONSTRAINT area_positive CHECK (area > 0) NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT area_positive;
### Moved into a file of its own
[before]
CREATE TABLE parcels (area int);
[file]
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
ALTER TABLE parcels [|VALIDATE CONSTRAINT area_pos|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT area_pos;
### Before its column goes
[before]
CREATE TABLE parcels (area int);
[file]
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
ALTER TABLE parcels [|VALIDATE CONSTRAINT area_pos|];
ALTER TABLE parcels DROP COLUMN area;
[fixed]
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT area_pos;
[made]
rest
ALTER TABLE parcels DROP COLUMN area;

### On a server
[before]
CREATE TABLE parcels (area int);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it reads parcels
