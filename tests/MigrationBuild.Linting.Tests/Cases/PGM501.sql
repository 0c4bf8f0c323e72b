### In the transaction of the runner
[|CREATE INDEX CONCURRENTLY|] i ON parcels (area);
[fixed]
-- atlas:txmode none

CREATE INDEX CONCURRENTLY i ON parcels (area);
### In a transaction of the file's own
-- atlas:txmode none

BEGIN;
[|DROP INDEX CONCURRENTLY|] i;
COMMIT;
### VACUUM
[options]
autocommit
[file]
BEGIN;
[|VACUUM|] parcels;
COMMIT;
### REINDEX
[|REINDEX TABLE CONCURRENTLY|] parcels;
### A directive that the first statement takes for its own has no effect
-- atlas:txmode none
[|CREATE INDEX CONCURRENTLY|] i ON parcels (area);
### In a migration of EF Core
[options]
embedded
[file]
[|CREATE UNIQUE INDEX CONCURRENTLY|] i ON parcels (area)
### After the transaction
[options]
autocommit
[file]
BEGIN;
SELECT 1;
ROLLBACK;
CREATE INDEX CONCURRENTLY i ON parcels (area);
### A refresh is allowed
BEGIN;
REFRESH MATERIALIZED VIEW CONCURRENTLY parcel_stats;
COMMIT;
### Without a transaction
-- atlas:txmode none

CREATE INDEX CONCURRENTLY i ON parcels (area);
REINDEX INDEX CONCURRENTLY i;

### Good
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
### Moved into a file of its own
[file]
CREATE TABLE t (id int);
[|VACUUM|] parcels;
[fixed]
CREATE TABLE t (id int);
[made]
concurrently
-- atlas:txmode none

VACUUM parcels;

### On a server
[before]
CREATE TABLE parcels (id bigint, area int, owner_id bigint);
[claims]
fails 25001
