### All indexes of a table
[|REINDEX TABLE|] parcels;
[fixed]
-- atlas:txmode none

REINDEX TABLE CONCURRENTLY parcels;
### One index
[options]
autocommit
[file]
[|REINDEX INDEX|] parcels_pkey;
[fixed]
REINDEX INDEX CONCURRENTLY parcels_pkey;
### With another option
[options]
autocommit
[file]
[|REINDEX (VERBOSE) TABLE|] "Parcels";
### A database
[options]
autocommit
[file]
[|REINDEX DATABASE|] shop;
### A schema
[options]
autocommit
[file]
[|REINDEX SCHEMA|] public;
### The option says no
[options]
autocommit
[file]
[|REINDEX (CONCURRENTLY false) TABLE|] parcels;
### In a C# string
[options]
embedded
[file]
[|REINDEX TABLE|] parcels;
### In a DO block
DO $$ BEGIN [|REINDEX TABLE|] parcels; END $$;
### A partitioned table
[options]
autocommit
[before]
CREATE TABLE meter (y int PRIMARY KEY) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE TABLE meter_2026 PARTITION OF meter FOR VALUES FROM (2026) TO (2027);
[file]
[|REINDEX TABLE|] meter;
### Concurrently, as an option
[options]
autocommit
[file]
REINDEX (CONCURRENTLY) INDEX parcels_pkey;
### System catalogs have no concurrent form
[options]
autocommit
[file]
REINDEX SYSTEM shop;
### A new table
CREATE TABLE parcels (id int PRIMARY KEY);
REINDEX TABLE parcels;
### A table without an index
[before]
CREATE TABLE parcels (id int);
[file]
REINDEX TABLE parcels;
### A temporary table
CREATE TEMP TABLE work (id int PRIMARY KEY);
REINDEX TABLE work;
### Good
-- atlas:txmode none

REINDEX TABLE CONCURRENTLY parcels;

### On a server
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
INSERT INTO parcels SELECT i, i FROM generate_series(1, 5000) i;
CREATE INDEX parcels_owner_idx ON parcels (owner_id);
[claims]
locks parcels Share while it rebuilds parcels_owner_idx
locks parcels_owner_idx AccessExclusive
