### An index for all partitions
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE TABLE meter_2026 PARTITION OF meter FOR VALUES FROM (2026) TO (2027);
[file]
[|CREATE INDEX|] meter_dev_idx ON meter (dev);
### A unique index, partitions of partitions
[before]
CREATE TABLE places (region text, id int) PARTITION BY LIST (region);
CREATE TABLE places_eu PARTITION OF places FOR VALUES IN ('eu') PARTITION BY RANGE (id);
CREATE TABLE places_eu_1 PARTITION OF places_eu FOR VALUES FROM (1) TO (2);
[file]
[|CREATE UNIQUE INDEX|] places_k ON places (region, id);
### In a DO block
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
[file]
DO $$ BEGIN [|CREATE INDEX|] ON meter (dev); END $$;
### A partition that is attached in the same file
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 (y int, dev int);
[file]
ALTER TABLE meter ATTACH PARTITION meter_2025 FOR VALUES FROM (2025) TO (2026);
[|CREATE INDEX|] ON meter (dev);
### ON ONLY
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
[file]
CREATE INDEX meter_dev_idx ON ONLY meter (dev);
### A table without partitions
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
[file]
CREATE INDEX meter_dev_idx ON meter (dev);
### All partitions are new
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
[file]
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE INDEX meter_dev_idx ON meter (dev);
### The partitions have the index already
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE INDEX meter_2025_dev_idx ON meter_2025 (dev);
[file]
CREATE INDEX meter_dev_idx ON meter (dev);
### A table that is not partitioned
[before]
CREATE TABLE meter (dev int);
[file]
CREATE INDEX meter_dev_idx ON meter (dev);
### A new table
CREATE TABLE m (y int) PARTITION BY RANGE (y);
CREATE TABLE m_1 PARTITION OF m FOR VALUES FROM (1) TO (2);
CREATE INDEX ON m (y);
### Good
[file]
CREATE INDEX meter_dev_idx ON ONLY meter (dev);
[next]
-- atlas:txmode none

CREATE INDEX CONCURRENTLY meter_2026_dev_idx ON meter_2026 (dev);
[next]
ALTER INDEX meter_dev_idx ATTACH PARTITION meter_2026_dev_idx;

### On a server
[before]
CREATE TABLE meter (y int, dev int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
CREATE TABLE meter_2026 PARTITION OF meter FOR VALUES FROM (2026) TO (2027);
INSERT INTO meter SELECT 2025 + i % 2, i FROM generate_series(1, 5000) i;
[claims]
locks meter_2026 Share while it builds meter_2025_dev_idx
locks meter_2026 Share while it builds meter_2026_dev_idx
