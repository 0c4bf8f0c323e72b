### Four columns
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_search ON parcels ([|a, b, c, d|]);
### Expressions, on a table of the same migration
CREATE TABLE parcels (id bigint PRIMARY KEY, a int, b int, c text);
CREATE INDEX ON parcels USING btree ([|id, a DESC, b, lower(c)|]);
### In a DO block
DO $$ BEGIN CREATE INDEX "i" ON "parcels" ([|"a", "b", "c", "d"|]); END $$;
### Another limit
[options]
migrationbuild.PGM615.columns=2
[file]
CREATE INDEX CONCURRENTLY ON parcels ([|a, b, c|]);
### What is only read
CREATE INDEX CONCURRENTLY parcels_search ON parcels (a, b, c) INCLUDE (d, e);
### A unique index
CREATE UNIQUE INDEX CONCURRENTLY parcels_key ON parcels (a, b, c, d);
### Another method, in which each column helps by itself
CREATE INDEX CONCURRENTLY parcels_search ON parcels USING gin (a, b, c, d);

### Good
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_search ON parcels (a, b) INCLUDE (c, d);

### On a server
[before]
CREATE TABLE parcels (a int, b int, c int, d int);
[claims]
convention
