### The next year
[|CREATE TABLE meter_2029 PARTITION OF meter|] FOR VALUES FROM (2029) TO (2030);
[fixed]
CREATE TABLE meter_2029 (LIKE meter INCLUDING ALL EXCLUDING IDENTITY);
ALTER TABLE meter ATTACH PARTITION meter_2029 FOR VALUES FROM (2029) TO (2030);
### A table that is known
[before]
CREATE TABLE places (region text) PARTITION BY LIST (region);
[file]
[|CREATE TABLE "Places Asia" PARTITION OF public.places|] FOR VALUES IN ('asia');
[fixed]
CREATE TABLE "Places Asia" (LIKE public.places INCLUDING ALL EXCLUDING IDENTITY);
ALTER TABLE public.places ATTACH PARTITION "Places Asia" FOR VALUES IN ('asia');
### A default partition
[|CREATE TABLE IF NOT EXISTS meter_rest PARTITION OF meter|] DEFAULT;
### A foreign table
[|CREATE FOREIGN TABLE meter_1990 PARTITION OF meter|] FOR VALUES FROM (1990) TO (1991) SERVER archive;
### In a DO block
DO $$ BEGIN [|CREATE TABLE meter_2029 PARTITION OF meter|] FOR VALUES FROM (2029) TO (2030); END $$;
### In a C# string
[options]
embedded
[file]
[|CREATE TABLE meter_2029 PARTITION OF meter|] FOR VALUES FROM (2029) TO (2030);
### The table is locked already
CREATE INDEX ON other (a);
[|CREATE TABLE meter_2029 PARTITION OF meter|] FOR VALUES FROM (2029) TO (2030);
CREATE TABLE meter_2030 PARTITION OF meter FOR VALUES FROM (2030) TO (2031);
### It is there already
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2029 PARTITION OF meter FOR VALUES FROM (2029) TO (2030);
[file]
CREATE TABLE IF NOT EXISTS meter_2029 PARTITION OF meter FOR VALUES FROM (2029) TO (2030);
### A new partitioned table
CREATE TABLE m (y int) PARTITION BY RANGE (y);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (1) TO (2);
### A table by itself
CREATE TABLE meter_2029 (LIKE meter INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
### A temporary table
CREATE TEMP TABLE m (y int) PARTITION BY RANGE (y);
CREATE TEMP TABLE m_1 PARTITION OF m FOR VALUES FROM (1) TO (2);
### Good
CREATE TABLE meter_2029 (LIKE meter INCLUDING ALL EXCLUDING IDENTITY);
ALTER TABLE meter ATTACH PARTITION meter_2029 FOR VALUES FROM (2029) TO (2030);

### On a server
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[claims]
locks meter AccessExclusive
