### A partition that goes to the archive
ALTER TABLE meter [|DETACH PARTITION meter_2019|];
[fixed]
-- atlas:txmode none

ALTER TABLE meter DETACH PARTITION meter_2019 CONCURRENTLY;
### With schemas
[options]
autocommit
[file]
ALTER TABLE iot.meter [|DETACH PARTITION iot.meter_2020|];
[fixed]
ALTER TABLE iot.meter DETACH PARTITION iot.meter_2020 CONCURRENTLY;
### A table that is known
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2019 PARTITION OF meter FOR VALUES FROM (2019) TO (2020);
[file]
ALTER TABLE meter [|DETACH PARTITION meter_2019|];
### A new partition of an old table
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[file]
CREATE TABLE "Meter 2019" PARTITION OF meter FOR VALUES FROM (2019) TO (2020);
ALTER TABLE meter [|DETACH PARTITION "Meter 2019"|];
### In a C# string
[options]
embedded
[file]
ALTER TABLE meter [|DETACH PARTITION meter_2019|];
### Concurrently
[options]
autocommit
[file]
ALTER TABLE meter DETACH PARTITION meter_2019 CONCURRENTLY;
### The end of a detach that was interrupted
ALTER TABLE meter DETACH PARTITION meter_2019 FINALIZE;
### A default partition forbids CONCURRENTLY
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2019 PARTITION OF meter FOR VALUES FROM (2019) TO (2020);
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
[file]
ALTER TABLE meter DETACH PARTITION meter_2019;
### A new table
CREATE TABLE m (y int) PARTITION BY RANGE (y);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (1) TO (2);
ALTER TABLE m DETACH PARTITION m_1;
### Good
-- atlas:txmode none

ALTER TABLE meter DETACH PARTITION meter_2019 CONCURRENTLY;

### On a server
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2019 PARTITION OF meter FOR VALUES FROM (2019) TO (2020);
INSERT INTO meter SELECT 2019 FROM generate_series(1, 100);
[claims]
locks meter AccessExclusive
