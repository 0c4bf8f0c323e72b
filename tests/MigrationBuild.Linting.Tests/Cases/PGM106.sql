### A foreign key on an existing table
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
ALTER TABLE parcels [|ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id)|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT parcels_owner_fk;
### At a column, between others
[before]
CREATE TABLE zones (id int PRIMARY KEY);
CREATE TABLE parcels (id bigint);
[file]
ALTER TABLE parcels ADD COLUMN a int, ADD COLUMN zone_id int DEFAULT 1 [|REFERENCES zones (id) ON DELETE CASCADE|] NOT NULL, ADD COLUMN b int;
[fixed]
ALTER TABLE parcels ADD COLUMN a int, ADD COLUMN zone_id int DEFAULT 1 NOT NULL, ADD CONSTRAINT parcels_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zones (id) ON DELETE CASCADE NOT VALID, ADD COLUMN b int;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT parcels_zone_id_fkey;
### What follows gives the key another name
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
SET LOCAL lock_timeout = '2s';
ALTER TABLE parcels [|ADD CONSTRAINT fk FOREIGN KEY (owner_id) REFERENCES owners (id)|];

-- Names as the others have them.
ALTER TABLE parcels RENAME CONSTRAINT fk TO parcels_owner_fk;
[fixed]
SET LOCAL lock_timeout = '2s';
ALTER TABLE parcels ADD CONSTRAINT fk FOREIGN KEY (owner_id) REFERENCES owners (id) NOT VALID;

[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT fk;
[made]
rest
SET LOCAL lock_timeout = '2s';
-- Names as the others have them.
ALTER TABLE parcels RENAME CONSTRAINT fk TO parcels_owner_fk;
### A column with a default and a reference
ALTER TABLE parcels ADD COLUMN zone_id int DEFAULT 1 [|REFERENCES zones (id)|];
### A column and its key in one statement
ALTER TABLE parcels ADD COLUMN zone_id int, [|ADD FOREIGN KEY (zone_id) REFERENCES zones|];
### Only the referenced table is new
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE parcels [|ADD FOREIGN KEY (owner_id) REFERENCES owners|];
### Deferrable keys are checked too
ALTER TABLE parcels [|ADD FOREIGN KEY (owner_id) REFERENCES owners DEFERRABLE|];
[fixed]
ALTER TABLE parcels ADD FOREIGN KEY (owner_id) REFERENCES owners DEFERRABLE NOT VALID;
### NOT VALID
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id) NOT VALID;
### Validating
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_owner_fk;
### The referencing table is new
CREATE TABLE fences (parcel_id bigint);
ALTER TABLE fences ADD FOREIGN KEY (parcel_id) REFERENCES parcels;
### A new column without a default is not read
ALTER TABLE parcels ADD COLUMN kind_id int REFERENCES kinds (id);
### NOT ENFORCED
[options]
18
[file]
ALTER TABLE parcels ADD FOREIGN KEY (owner_id) REFERENCES owners NOT ENFORCED;
### Of a table that its transaction has emptied
[before]
CREATE TABLE owners (id int PRIMARY KEY);
CREATE TABLE hits (owner_id int);
[file]
TRUNCATE hits;
ALTER TABLE hits ADD FOREIGN KEY (owner_id) REFERENCES owners;

### Good
[file]
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk
    FOREIGN KEY (owner_id) REFERENCES owners (id) NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_owner_fk;

### On a server
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE TABLE parcels (id bigint, owner_id bigint);
INSERT INTO owners SELECT i FROM generate_series(1, 1000) i;
INSERT INTO parcels SELECT i, i FROM generate_series(1, 1000) i;
[claims]
locks parcels ShareRowExclusive while it reads parcels
locks owners ShareRowExclusive while it reads parcels
