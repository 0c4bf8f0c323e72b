### A check on an existing table
ALTER TABLE parcels [|ADD CONSTRAINT area_pos CHECK (area > 0)|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
[made]
validate
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT area_pos;
### In a session that names the table by its search_path, without a transaction
[before]
CREATE SCHEMA geo;
CREATE TABLE geo.parcels (area int);
[file]
-- atlas:txmode none

SET search_path = geo;
ALTER TABLE parcels [|ADD CHECK (area > 0)|];
[fixed]
-- atlas:txmode none

SET search_path = geo;
ALTER TABLE parcels ADD CHECK (area > 0) NOT VALID;
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_area_check;
### In a session that names the table by its search_path
[before]
CREATE SCHEMA geo;
CREATE TABLE geo.parcels (area int);
[file]
SET search_path = geo;
ALTER TABLE parcels [|ADD CHECK (area > 0)|];
[fixed]
SET search_path = geo;
ALTER TABLE parcels ADD CHECK (area > 0) NOT VALID;
[made]
validate
-- atlas:txmode none

SET search_path = geo;
ALTER TABLE parcels VALIDATE CONSTRAINT parcels_area_check;
### A column with a check
ALTER TABLE parcels ADD COLUMN slope int [|CHECK (slope < 90)|];
### A column with a default and a named check
ALTER TABLE parcels ADD COLUMN slope int DEFAULT 1 [|CONSTRAINT s CHECK (slope < 90)|];
### The second of two commands
ALTER TABLE parcels ADD COLUMN a int, [|ADD CHECK (b > 0)|];
### NOT VALID
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
### Validating
ALTER TABLE parcels VALIDATE CONSTRAINT area_pos;
### NOT ENFORCED
[options]
18
[file]
ALTER TABLE parcels ADD CHECK (area > 0) NOT ENFORCED;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t ADD CHECK (a > 0);
### A column that must not be null
ALTER TABLE parcels ADD COLUMN slope int NOT NULL DEFAULT 0;

### Good
[file]
ALTER TABLE parcels ADD CONSTRAINT area_pos CHECK (area > 0) NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT area_pos;

### On a server
[before]
CREATE TABLE parcels (id bigint, area int);
INSERT INTO parcels SELECT i, i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it reads parcels
