### A foreign key goes
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
ALTER TABLE parcels [|DROP CONSTRAINT parcels_owner_fk|];
### A new table refers to an old one
CREATE TABLE fences (id int PRIMARY KEY, parcel_id bigint [|REFERENCES parcels (id)|]);
### By a constraint of the table
CREATE TABLE fences (id int, parcel_id bigint, [|CONSTRAINT f FOREIGN KEY (parcel_id) REFERENCES geo."Parcels" (id)|]);
### A table with foreign keys goes
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
[|DROP TABLE parcels|];
### A table that others refer to goes
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
[|DROP TABLE owners CASCADE|];
### A column with a foreign key goes
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
ALTER TABLE parcels [|DROP COLUMN owner_id|];
### In a DO block
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
DO $$ BEGIN ALTER TABLE parcels [|DROP CONSTRAINT parcels_owner_fk|]; END $$;
### In a C# string
[options]
embedded
[file]
CREATE TABLE fences (parcel_id bigint [|REFERENCES parcels|]);
### The other table is locked already
CREATE TABLE fences (parcel_id bigint [|REFERENCES parcels|]);
CREATE TABLE gates (parcel_id bigint REFERENCES parcels);
### The wait has an end
SET LOCAL lock_timeout = '2s';
CREATE TABLE fences (parcel_id bigint REFERENCES parcels);
### Another constraint goes
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
ALTER TABLE parcels DROP CONSTRAINT area_pos;
### Another column goes
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
ALTER TABLE parcels DROP COLUMN area;
### Both tables go
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int, area int CONSTRAINT area_pos CHECK (area > 0));
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[file]
DROP TABLE parcels, owners;
### Both are new
CREATE TABLE a1 (id int PRIMARY KEY);
CREATE TABLE b1 (id int PRIMARY KEY, a int REFERENCES a1 (id), b int REFERENCES b1 (id));
### A constraint that nothing is known of
ALTER TABLE parcels DROP CONSTRAINT parcels_owner_fk;
### It is there already
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
CREATE TABLE fences (parcel_id int REFERENCES parcels);
[file]
CREATE TABLE IF NOT EXISTS fences (parcel_id int REFERENCES parcels);
### Good
SET LOCAL lock_timeout = '2s';
ALTER TABLE parcels DROP CONSTRAINT parcels_owner_fk;

### On a server
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE parcels (id int PRIMARY KEY, owner_id int);
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id);
[meanwhile]
SELECT id FROM owners;
[claims]
locks owners AccessExclusive
locks parcels AccessExclusive
waits
good fails 55P03
