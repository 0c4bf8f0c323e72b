### A table with rows
ALTER TABLE events SET ([|autovacuum_enabled = false|]);
### A new one
CREATE TABLE events (id bigint PRIMARY KEY) WITH (fillfactor = 90, [|autovacuum_enabled = off|]);
### What is stored apart
ALTER TABLE "Event" SET ([|toast.autovacuum_enabled = 'no'|]);
### A materialized view
CREATE MATERIALIZED VIEW totals WITH ([|autovacuum_enabled = 0|]) AS SELECT 1 AS a;
### In a DO block
DO $$ BEGIN ALTER TABLE events SET ([|autovacuum_enabled = FALSE|]); END $$;
### Only what is stored apart is on again
ALTER TABLE events SET ([|autovacuum_enabled = false|]);
ALTER TABLE events RESET (toast.autovacuum_enabled);
### While the table is filled
ALTER TABLE events SET (autovacuum_enabled = false);
INSERT INTO events SELECT * FROM old_events;
ALTER TABLE events RESET (autovacuum_enabled);
### Until it is on again
ALTER TABLE events SET (autovacuum_enabled = false);
ALTER TABLE events SET (autovacuum_enabled = true);
### A table that goes
CREATE TABLE scratch WITH (autovacuum_enabled = false) AS SELECT 1 AS a;
DROP TABLE scratch;
### A temporary table
CREATE TEMP TABLE t (a int) WITH (autovacuum_enabled = false);
### Switched on
CREATE TABLE events (id bigint PRIMARY KEY) WITH (autovacuum_enabled);

### Good
ALTER TABLE events SET (autovacuum_vacuum_scale_factor = 0.01);

### On a server
[before]
CREATE TABLE events (id bigint);
[claims]
answers {autovacuum_enabled=false}: SELECT reloptions FROM pg_class WHERE relname = 'events'
