### An index on an existing table
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
[|CREATE INDEX|] parcels_owner_idx ON parcels (owner_id);
[fixed]
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
### Among other statements
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
CREATE TABLE notes (id bigint);
-- For the owners' page.
[|CREATE INDEX|] parcels_owner_idx ON parcels (owner_id);
ALTER TABLE parcels ADD COLUMN area int;
[fixed]
CREATE TABLE notes (id bigint);
ALTER TABLE parcels ADD COLUMN area int;
[made]
concurrently
-- atlas:txmode none

-- For the owners' page.
CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
### A statement behind it names the index
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
CREATE TABLE notes (id bigint);
[|CREATE INDEX|] parcels_owner_idx ON parcels (owner_id);
COMMENT ON INDEX parcels_owner_idx IS 'for the owners page';
CREATE TABLE more (id bigint);
[fixed]
CREATE TABLE notes (id bigint);
[made]
concurrently
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
[made]
rest
COMMENT ON INDEX parcels_owner_idx IS 'for the owners page';
CREATE TABLE more (id bigint);
### A statement behind it drops the column
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
CREATE TABLE notes (id bigint);
[|CREATE INDEX|] parcels_owner_idx ON parcels (id) WHERE owner_id > 0;
ALTER TABLE parcels DROP COLUMN owner_id;
[fixed]
CREATE TABLE notes (id bigint);
[made]
concurrently
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (id) WHERE owner_id > 0;
[made]
rest
ALTER TABLE parcels DROP COLUMN owner_id;
### Among other statements of one command
[options]
command
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
[file]
[|CREATE INDEX|] parcels_owner_idx ON parcels (owner_id);
ALTER TABLE parcels ADD COLUMN area int;
[fixed]
ALTER TABLE parcels ADD COLUMN area int;
[made]
concurrently
CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
### A unique index without a name on a table that nothing is known of
[|CREATE UNIQUE INDEX|] ON daily_totals (day);
### A table of the same name in another schema is new, this one is not
[before]
CREATE SCHEMA geo;
CREATE TABLE parcels (id bigint);
[file]
CREATE TABLE geo.parcels (id bigint);
CREATE INDEX a ON geo.parcels (id);
[|CREATE INDEX|] b ON public.parcels (id);
### In C# only the keyword is inserted
[options]
embedded
[file]
[|create index|] i on parcels (owner_id)
[fixed]
create index CONCURRENTLY i on parcels (owner_id)
### A file that runs without a transaction needs the keyword only
-- atlas:txmode none

[|CREATE INDEX|] i ON parcels (owner_id);
[fixed]
-- atlas:txmode none

CREATE INDEX CONCURRENTLY i ON parcels (owner_id);
### The directive joins the comments at the top
-- Indexes for the owners' page.

[|CREATE INDEX|] i ON parcels (owner_id);
[fixed]
-- atlas:txmode none
-- Indexes for the owners' page.

CREATE INDEX CONCURRENTLY i ON parcels (owner_id);
### CREATE TABLE IF NOT EXISTS does not make an existing table new
[before]
CREATE TABLE parcels (id bigint);
[file]
CREATE TABLE IF NOT EXISTS parcels (id bigint);
[|CREATE INDEX|] i ON parcels (id);
### CREATE TABLE IF NOT EXISTS proves nothing where the schema is not known
[options]
embedded command
[file]
CREATE TABLE IF NOT EXISTS parcels (id bigint);
[|CREATE INDEX|] i ON parcels (id);
### An old table that takes over the name of a new one is old
[before]
CREATE TABLE parcels (id bigint);
[file]
CREATE TABLE t (id bigint);
ALTER TABLE t RENAME TO t2;
ALTER TABLE parcels RENAME TO t;
[|CREATE INDEX|] i ON t (id);
CREATE INDEX j ON t2 (id);
### CONCURRENTLY
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
### A table that the same migration creates
CREATE TABLE parcel_notes (id bigint PRIMARY KEY, parcel_id bigint);
CREATE INDEX ON parcel_notes (parcel_id);
### A table that the same string creates
[options]
embedded command
[file]
CREATE TABLE "Notes" (id bigint); CREATE INDEX ON "Notes" (id);
### A table that a query creates
CREATE TABLE totals AS SELECT 1 AS day;
CREATE INDEX ON totals (day);
### A materialized view that the same migration creates
CREATE MATERIALIZED VIEW totals AS SELECT 1 AS day;
CREATE INDEX ON totals (day);
### A table that SELECT INTO creates
SELECT 1 AS day INTO totals;
CREATE INDEX ON totals (day);
### CREATE TABLE IF NOT EXISTS of a table that the schema does not have
CREATE TABLE IF NOT EXISTS parcels (id bigint);
CREATE INDEX i ON parcels (id);
### A new table that was renamed
CREATE TABLE t (id bigint);
ALTER TABLE t RENAME TO t2;
CREATE INDEX i ON t2 (id);
### A temporary table
CREATE TEMP TABLE t (id bigint);
CREATE INDEX i ON t (id);
### The parent only, which builds nothing
CREATE INDEX i ON ONLY meter (y);
### An index that is there already
[before]
CREATE TABLE parcels (id bigint);
CREATE INDEX i ON parcels (id);
[file]
CREATE INDEX IF NOT EXISTS i ON parcels (id);
### A partitioned table: a case of its own
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_2025 PARTITION OF meter FOR VALUES FROM (2025) TO (2026);
[file]
CREATE INDEX ON meter (y);
### A table that its transaction has emptied
[before]
CREATE TABLE hits (id int);
[file]
TRUNCATE hits;
CREATE INDEX hits_id ON hits (id);
### One that it has filled since
[before]
CREATE TABLE hits (id int);
[file]
TRUNCATE hits;
INSERT INTO hits SELECT generate_series(1, 100000);
[|CREATE INDEX|] hits_id ON hits (id);

### Good
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);

### On a server
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
INSERT INTO parcels SELECT i, i FROM generate_series(1, 5000) i;
[claims]
locks parcels Share while it builds parcels_owner_idx
