### A table with rows
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2026 (y int);
[file]
ALTER TABLE meter [|ATTACH PARTITION meter_2026|] FOR VALUES FROM (2026) TO (2027);
### Tables that nothing is known of
ALTER TABLE geo."Places" [|ATTACH PARTITION geo."Places EU"|] FOR VALUES IN ('eu');
### A check that says nothing of null
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2026 (y int, CHECK (y >= 2026 AND y < 2027));
[file]
ALTER TABLE meter [|ATTACH PARTITION meter_2026|] FOR VALUES FROM (2026) TO (2027);
### A check that is not validated
[before]
CREATE TABLE meter (y int NOT NULL) PARTITION BY RANGE (y);
CREATE TABLE meter_2026 (y int NOT NULL);
[file]
ALTER TABLE meter_2026 ADD CONSTRAINT b CHECK (y >= 2026 AND y < 2027) NOT VALID;
ALTER TABLE meter [|ATTACH PARTITION meter_2026|] FOR VALUES FROM (2026) TO (2027);
### An index is missing
[before]
CREATE TABLE meter (y int NOT NULL) PARTITION BY RANGE (y);
CREATE INDEX ON meter (y);
CREATE TABLE meter_2026 (y int NOT NULL, CHECK (y >= 2026 AND y < 2027));
[file]
ALTER TABLE meter [|ATTACH PARTITION meter_2026|] FOR VALUES FROM (2026) TO (2027);
### In a DO block
DO $$ BEGIN ALTER TABLE meter [|ATTACH PARTITION meter_2026|] FOR VALUES FROM (2026) TO (2027); END $$;
### In a C# string
[options]
embedded
[file]
ALTER TABLE meter [|ATTACH PARTITION meter_2026|] FOR VALUES FROM (2026) TO (2027);
### A check proves it
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2026 (y int);
[file]
ALTER TABLE meter_2026 ADD CONSTRAINT b CHECK (y IS NOT NULL AND y >= 2026 AND y < 2027);
ALTER TABLE meter ATTACH PARTITION meter_2026 FOR VALUES FROM (2026) TO (2027);
### A new partition
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
[file]
CREATE TABLE meter_2027 (LIKE meter INCLUDING ALL);
ALTER TABLE meter ATTACH PARTITION meter_2027 FOR VALUES FROM (2027) TO (2028);
### A new partition, and a default partition with rows
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_rest PARTITION OF meter DEFAULT;
[file]
CREATE TABLE meter_2027 (LIKE meter INCLUDING ALL);
ALTER TABLE meter ATTACH PARTITION meter_2027 FOR VALUES FROM (2027) TO (2028);
### An index of a partition
ALTER INDEX meter_y ATTACH PARTITION meter_2026_y;
### Good
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2026 (y int);
[file]
ALTER TABLE meter_2026 ADD CONSTRAINT bounds CHECK (y IS NOT NULL AND y >= 2026 AND y < 2027) NOT VALID;
[next]
ALTER TABLE meter_2026 VALIDATE CONSTRAINT bounds;
[next]
ALTER TABLE meter ATTACH PARTITION meter_2026 FOR VALUES FROM (2026) TO (2027);
ALTER TABLE meter_2026 DROP CONSTRAINT bounds;

### On a server
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2026 (y int);
INSERT INTO meter_2026 SELECT 2026 FROM generate_series(1, 1000) i;
[claims]
locks meter_2026 AccessExclusive while it reads meter_2026
