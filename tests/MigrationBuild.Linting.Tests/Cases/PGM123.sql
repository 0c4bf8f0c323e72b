### An old year
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[file]
[|DROP TABLE meter_2015|];
### Two of them
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[file]
DROP TABLE IF EXISTS [|meter_2014|], [|public.meter_2015|];
### In a DO block
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[file]
DO $$ BEGIN [|DROP TABLE meter_2015|]; END $$;
### A new partition of an old table
[before]
CREATE TABLE "Meter" (y int) PARTITION BY RANGE (y);
[file]
CREATE TABLE meter_x PARTITION OF "Meter" FOR VALUES FROM (1) TO (2);
[|DROP TABLE meter_x|];
### It has been detached
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
ALTER TABLE meter DETACH PARTITION meter_2015;
[file]
DROP TABLE meter_2015;
### The whole table
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[file]
DROP TABLE meter;
### The whole table and its partitions
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[file]
DROP TABLE meter_2014, meter_2015, meter;
### A table that nothing is known of
DROP TABLE meter_2015;
### A new table
CREATE TABLE m (y int) PARTITION BY RANGE (y);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (1) TO (2);
DROP TABLE m_1;
### In a C# string
[options]
embedded
[file]
DROP TABLE meter_2015;
### Good
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[file]
-- atlas:txmode none

ALTER TABLE meter DETACH PARTITION meter_2015 CONCURRENTLY;
[next]
DROP TABLE meter_2015;

### On a server
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2014 PARTITION OF meter FOR VALUES FROM (2014) TO (2015);
CREATE TABLE meter_2015 PARTITION OF meter FOR VALUES FROM (2015) TO (2016);
[claims]
locks meter AccessExclusive
