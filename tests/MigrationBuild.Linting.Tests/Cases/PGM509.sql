### No timeout
[|ALTER|] TABLE parcels ALTER COLUMN area TYPE bigint;
[fixed]
SET LOCAL statement_timeout = '30s';
ALTER TABLE parcels ALTER COLUMN area TYPE bigint;
### The first one only, without a transaction
[options]
autocommit
[file]
CREATE TABLE kinds (name text);
[|ALTER|] TABLE parcels ADD COLUMN x int;
ALTER TABLE owners ADD COLUMN x int;
[fixed]
CREATE TABLE kinds (name text);
SET statement_timeout = '30s';
ALTER TABLE parcels ADD COLUMN x int;
ALTER TABLE owners ADD COLUMN x int;
### Another timeout
SET lock_timeout = '2s';
[|ALTER|] TABLE parcels ADD COLUMN x int;
### 0 is no timeout
SET statement_timeout = 0;
[|TRUNCATE|] parcels;
### For the session
SET statement_timeout = '30s';
ALTER TABLE parcels ADD COLUMN x int;
### A new table
CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN x int;
### A file that validates
ALTER TABLE parcels ADD COLUMN x int;
ALTER TABLE owners VALIDATE CONSTRAINT kind_set;
### A file that fills rows
ALTER TABLE parcels ADD COLUMN x int;
UPDATE owners SET kind = 'x' WHERE id < 1000;
### A concurrent build
-- atlas:txmode none

ALTER TABLE parcels ADD COLUMN x int;
CREATE INDEX CONCURRENTLY i ON parcels (x);
### A string: its connection may have a timeout
[options]
embedded
[file]
ALTER TABLE parcels ADD COLUMN x int

### Good
SET statement_timeout = '30s';
ALTER TABLE parcels ALTER COLUMN area TYPE bigint;

### On a server
[before]
CREATE TABLE parcels (area int);
[claims]
stays 0: SHOW statement_timeout
