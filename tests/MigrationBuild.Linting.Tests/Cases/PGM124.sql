### VACUUM FULL
[options]
autocommit
[file]
[|VACUUM FULL|] parcels;
### As an option
[options]
autocommit
[file]
[|VACUUM (ANALYZE, FULL|]) parcels;
### All tables
[options]
autocommit
[file]
[|VACUUM FULL|];
### CLUSTER
[|CLUSTER|] parcels USING parcels_owner_idx;
### CLUSTER of everything
[options]
autocommit
[file]
[|CLUSTER|];
### In a C# string
[options]
embedded
[file]
[|cluster|] "Parcels";
### The option says no
[options]
autocommit
[file]
VACUUM (FULL false) parcels;
### A plain VACUUM
[options]
autocommit
[file]
VACUUM (ANALYZE) parcels;
### The order for a later CLUSTER
ALTER TABLE parcels CLUSTER ON parcels_owner_idx;
### A new table
CREATE TABLE parcels (id int PRIMARY KEY);
CLUSTER parcels USING parcels_pkey;
### A temporary table
CREATE TEMP TABLE work (id int PRIMARY KEY);
CLUSTER work USING work_pkey;
### Good
-- atlas:txmode none

VACUUM (ANALYZE) parcels;

### On a server
[before]
CREATE TABLE parcels (id bigint, note text);
INSERT INTO parcels SELECT i, repeat('x', 200) FROM generate_series(1, 1000) i;
[meanwhile]
SELECT id FROM parcels;
[claims]
rewrites parcels
waits
