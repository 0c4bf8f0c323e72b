### A foreign key on an existing table
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
ALTER TABLE parcels [|ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id)|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_owner_fk FOREIGN KEY (owner_id) REFERENCES owners (id) NOT VALID;
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
