### Two indexes
-- atlas:txmode none

DROP INDEX CONCURRENTLY [|i1, i2|];
### CASCADE
-- atlas:txmode none

[|DROP INDEX CONCURRENTLY|] i1 CASCADE;
### An index for a partitioned table
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
[file]
-- atlas:txmode none

[|CREATE INDEX CONCURRENTLY|] meter_dev_idx ON meter (dev);
### The index of a partitioned table
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE INDEX meter_dev_idx ON meter (dev);
[file]
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS [|meter_dev_idx|];
### A view without a key
[before]
CREATE MATERIALIZED VIEW stats AS SELECT 1 AS day;
CREATE UNIQUE INDEX stats_next ON stats ((day + 1));
[file]
[|REFRESH MATERIALIZED VIEW CONCURRENTLY|] stats;
### A view without data
[before]
CREATE MATERIALIZED VIEW stats AS SELECT 1 AS day;
CREATE UNIQUE INDEX stats_day ON stats (day);
[file]
REFRESH MATERIALIZED VIEW stats WITH NO DATA;
[|REFRESH MATERIALIZED VIEW CONCURRENTLY|] stats;
### A refresh that is to empty it
[|REFRESH MATERIALIZED VIEW CONCURRENTLY|] stats WITH NO DATA;
### A partition beside a default one
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
[file]
-- atlas:txmode none

ALTER TABLE meter [|DETACH PARTITION meter_2025 CONCURRENTLY|];
### The system catalogs
-- atlas:txmode none

[|REINDEX SYSTEM CONCURRENTLY|] shop;
### A view with a key, and one that is filled again
[before]
CREATE MATERIALIZED VIEW stats AS SELECT 1 AS day WITH NO DATA;
CREATE UNIQUE INDEX stats_day ON stats (day);
[file]
REFRESH MATERIALIZED VIEW stats;
REFRESH MATERIALIZED VIEW CONCURRENTLY stats;
### A view that is not known
REFRESH MATERIALIZED VIEW CONCURRENTLY stats;
### Partitions
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE INDEX meter_2025_y ON meter_2025 (y);
[file]
-- atlas:txmode none

CREATE INDEX CONCURRENTLY meter_2025_dev ON meter_2025 (dev);
DROP INDEX CONCURRENTLY meter_2025_y;
REINDEX TABLE CONCURRENTLY meter;
ALTER TABLE meter DETACH PARTITION meter_2025 CONCURRENTLY;
### One index
-- atlas:txmode none

DROP INDEX CONCURRENTLY i1;
### Not concurrent
DROP INDEX i1, i2 CASCADE;

### Good
-- atlas:txmode none

DROP INDEX CONCURRENTLY i1;
DROP INDEX CONCURRENTLY i2;

### On a server
[before]
CREATE TABLE parcels (id int, area int);
CREATE INDEX i1 ON parcels (id);
CREATE INDEX i2 ON parcels (area);
[claims]
fails 0A000
