### A table is attached
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
CREATE TABLE meter_2028 (y int);
[file]
ALTER TABLE meter ATTACH PARTITION meter_2028 [|FOR VALUES FROM (2028) TO (2029)|];
### A table is created
[before]
CREATE TABLE places (region text) PARTITION BY LIST (region);
CREATE TABLE "Rest" PARTITION OF places DEFAULT;
[file]
CREATE TABLE places_us PARTITION OF places [|FOR VALUES IN ('us')|];
### In a DO block
[before]
CREATE TABLE places (region text) PARTITION BY LIST (region);
CREATE TABLE places_rest PARTITION OF places DEFAULT;
[file]
DO $$ BEGIN CREATE TABLE places_us PARTITION OF places [|FOR VALUES IN ('us')|]; END $$;
### A check over other values
[before]
CREATE TABLE places (region text) PARTITION BY LIST (region);
CREATE TABLE places_rest PARTITION OF places DEFAULT;
ALTER TABLE places_rest ADD CONSTRAINT no_eu CHECK (region IS NOT NULL AND region <> 'eu');
[file]
CREATE TABLE places_us PARTITION OF places [|FOR VALUES IN ('us')|];
### A check excludes the values
[before]
CREATE TABLE places (region text) PARTITION BY LIST (region);
CREATE TABLE places_rest PARTITION OF places DEFAULT;
[file]
ALTER TABLE places_rest ADD CONSTRAINT no_us CHECK (region IS NOT NULL AND region <> 'us');
CREATE TABLE places_us PARTITION OF places FOR VALUES IN ('us');
### No default partition
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[file]
CREATE TABLE meter_2028 PARTITION OF meter FOR VALUES FROM (2028) TO (2029);
### Nothing is known
ALTER TABLE meter ATTACH PARTITION meter_2028 FOR VALUES FROM (2028) TO (2029);
### A new default partition is empty
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[file]
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
CREATE TABLE meter_2028 PARTITION OF meter FOR VALUES FROM (2028) TO (2029);
### The default partition itself
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[file]
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
### In a C# string
[options]
embedded
[file]
CREATE TABLE meter_2028 PARTITION OF meter FOR VALUES FROM (2028) TO (2029);
### Proved for a list
[before]
CREATE TABLE places (region text) PARTITION BY LIST (region);
CREATE TABLE places_rest PARTITION OF places DEFAULT;
[file]
ALTER TABLE places_rest ADD CONSTRAINT no_us CHECK (region IS NOT NULL AND region <> 'us') NOT VALID;
[next]
ALTER TABLE places_rest VALIDATE CONSTRAINT no_us;
[next]
CREATE TABLE places_us PARTITION OF places FOR VALUES IN ('us');
ALTER TABLE places_rest DROP CONSTRAINT no_us;

### Good
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
CREATE TABLE meter_2028 (y int);
[file]
ALTER TABLE meter_rest ADD CONSTRAINT not_2028 CHECK (y IS NOT NULL AND (y < 2028 OR y >= 2029)) NOT VALID;
[next]
ALTER TABLE meter_rest VALIDATE CONSTRAINT not_2028;
[next]
ALTER TABLE meter ATTACH PARTITION meter_2028 FOR VALUES FROM (2028) TO (2029);
ALTER TABLE meter_rest DROP CONSTRAINT not_2028;

### On a server
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
INSERT INTO meter SELECT 2030 FROM generate_series(1, 1000) i;
CREATE TABLE meter_2028 (y int);
[claims]
locks meter_rest AccessExclusive while it reads meter_rest
