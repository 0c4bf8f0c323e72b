### No timeout
[|ALTER|] TABLE parcels ADD COLUMN x int;
[fixed]
SET LOCAL lock_timeout = '2s';
ALTER TABLE parcels ADD COLUMN x int;
### The first one only, without a transaction
[options]
autocommit
[file]
CREATE TABLE kinds (name text);
-- why
[|ALTER|] TABLE parcels ADD COLUMN x int;
ALTER TABLE owners ADD COLUMN x int;
[fixed]
CREATE TABLE kinds (name text);
-- why
SET lock_timeout = '2s';
ALTER TABLE parcels ADD COLUMN x int;
ALTER TABLE owners ADD COLUMN x int;
### 0 is no timeout
SET lock_timeout = 0;
[|TRUNCATE|] parcels;
### Set back
SET lock_timeout = '2s';
RESET lock_timeout;
[|DROP|] TABLE "Parcels";
### LOCAL outside of a transaction
[options]
autocommit
[file]
SET LOCAL lock_timeout = '2s';
[|ALTER|] TABLE parcels ADD COLUMN x int;
### LOCAL in a transaction that has ended
[options]
autocommit
[file]
BEGIN;
SET LOCAL lock_timeout = '2s';
ALTER TABLE parcels ADD COLUMN x int;
COMMIT;
[|ALTER|] TABLE parcels ADD COLUMN y int;
### In a DO block
DO $$ BEGIN
  [|ALTER|] TABLE parcels ADD COLUMN x int;
END $$;
[fixed]
SET LOCAL lock_timeout = '2s';
DO $$ BEGIN
  ALTER TABLE parcels ADD COLUMN x int;
END $$;
### The key of a new table
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
[file]
[|CREATE|] TABLE fences (parcel_id int REFERENCES parcels);
### For the session
SET lock_timeout = '2s';
ALTER TABLE parcels ADD COLUMN x int;
### In the transaction
[options]
autocommit
[file]
BEGIN;
SET LOCAL lock_timeout TO 500;
ALTER TABLE parcels ADD COLUMN x int;
COMMIT;
### By a function
SELECT set_config('lock_timeout', '2s', true);
ALTER TABLE parcels ADD COLUMN x int;
### A new table
CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN x int;
### What is made once more
DROP TABLE IF EXISTS parcels;
CREATE TABLE parcels (id int);
### Concurrently
-- atlas:txmode none

CREATE INDEX CONCURRENTLY i ON parcels (area);
ALTER TABLE parcels VALIDATE CONSTRAINT area_positive;
### A string: its connection may have a timeout
[options]
embedded
[file]
ALTER TABLE parcels ADD COLUMN x int
### Rows, comments and privileges
UPDATE parcels SET area = 1 WHERE id = 1;
COMMENT ON TABLE parcels IS 'land';
GRANT SELECT ON parcels TO PUBLIC;
### It does not wait
LOCK TABLE parcels NOWAIT;

### Good
SET lock_timeout = '2s';
ALTER TABLE parcels ADD COLUMN x int;

### On a server
[before]
CREATE TABLE parcels (id bigint);
[meanwhile]
SELECT id FROM parcels;
[claims]
waits
good fails 55P03
