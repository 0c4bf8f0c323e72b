### Nothing removes a left-over
-- atlas:txmode none

CREATE INDEX CONCURRENTLY [|IF NOT EXISTS|] i ON parcels (area);
[fixed]
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS i;
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON parcels (area);
### A unique one in a schema
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY [|IF NOT EXISTS|] "U" ON geo.owners (mail);
[fixed]
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS geo."U";
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS "U" ON geo.owners (mail);
### Another index is dropped
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS j;
CREATE INDEX CONCURRENTLY [|IF NOT EXISTS|] i ON parcels (area);
### A left-over is dropped first
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS i;
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON parcels (area);
### It fails loudly
-- atlas:txmode none

CREATE INDEX CONCURRENTLY i ON parcels (area);
### Not concurrent, so it leaves nothing behind
CREATE INDEX IF NOT EXISTS i ON parcels (area);

### Good
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS i;
CREATE INDEX CONCURRENTLY i ON parcels (area);

### On a server
[before]
CREATE TABLE parcels (area int);
CREATE INDEX i ON parcels (area);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass;
[claims]
answers f: SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass
