### A view that people read
[before]
CREATE TABLE parcels (owner_id int);
CREATE MATERIALIZED VIEW parcel_stats AS SELECT owner_id, count(*) AS n FROM parcels GROUP BY owner_id;
CREATE UNIQUE INDEX parcel_stats_key ON parcel_stats (owner_id);
[file]
[|REFRESH MATERIALIZED VIEW|] parcel_stats;
[fixed]
REFRESH MATERIALIZED VIEW CONCURRENTLY parcel_stats;
### A view that nothing is known of
[|REFRESH MATERIALIZED VIEW|] parcel_stats WITH DATA;
### A view without a key
[before]
CREATE TABLE parcels (owner_id int);
CREATE MATERIALIZED VIEW parcel_stats AS SELECT owner_id, count(*) AS n FROM parcels GROUP BY owner_id;
CREATE UNIQUE INDEX parcel_stats_key ON parcel_stats (owner_id) WHERE n > 1;
[file]
[|REFRESH MATERIALIZED VIEW|] parcel_stats;
### In a DO block
DO $$ BEGIN [|REFRESH MATERIALIZED VIEW|] geo."Stats"; END $$;
### In a C# string
[options]
embedded
[file]
[|refresh materialized view|] parcel_stats;
### Concurrently
REFRESH MATERIALIZED VIEW CONCURRENTLY parcel_stats;
### Without data it cannot be read afterwards either
REFRESH MATERIALIZED VIEW parcel_stats WITH NO DATA;
### It has been emptied before
REFRESH MATERIALIZED VIEW parcel_stats WITH NO DATA;
REFRESH MATERIALIZED VIEW parcel_stats;
### A new view
CREATE MATERIALIZED VIEW fresh_stats AS SELECT 1 AS one WITH NO DATA;
REFRESH MATERIALIZED VIEW fresh_stats;
### A new view by another name
CREATE MATERIALIZED VIEW fresh_stats AS SELECT 1 AS one;
ALTER MATERIALIZED VIEW fresh_stats RENAME TO stats;
REFRESH MATERIALIZED VIEW stats;
### Good
REFRESH MATERIALIZED VIEW CONCURRENTLY parcel_stats;

### On a server
[before]
CREATE TABLE parcels (owner_id int);
INSERT INTO parcels SELECT i FROM generate_series(1, 100) i;
CREATE MATERIALIZED VIEW parcel_stats AS SELECT owner_id, count(*) AS n FROM parcels GROUP BY owner_id;
CREATE UNIQUE INDEX parcel_stats_key ON parcel_stats (owner_id);
[claims]
locks parcel_stats AccessExclusive
