### A timeout for statements
-- atlas:txmode none

SET statement_timeout = '2s';
[|CREATE INDEX CONCURRENTLY|] i ON parcels (area);
[fixed]
-- atlas:txmode none

SET statement_timeout = '2s';
SET statement_timeout = 0;
CREATE INDEX CONCURRENTLY i ON parcels (area);
### A timeout for locks
[options]
autocommit
[file]
SET lock_timeout = '1s';
[|REINDEX INDEX CONCURRENTLY|] i;
### Both, and a partition
[options]
autocommit
[file]
SET lock_timeout = '1s';
SET statement_timeout TO 3000;
[|ALTER TABLE logs DETACH PARTITION logs_2020 CONCURRENTLY|];
[fixed]
SET lock_timeout = '1s';
SET statement_timeout TO 3000;
SET statement_timeout = 0;
SET lock_timeout = 0;
ALTER TABLE logs DETACH PARTITION logs_2020 CONCURRENTLY;
### By a function
[options]
autocommit
[file]
SELECT set_config('lock_timeout', '5s', false);
[|CREATE UNIQUE INDEX CONCURRENTLY|] "I" ON "Parcels" (area);
### Switched off
[options]
autocommit
[file]
SET lock_timeout = '1s';
ALTER TABLE parcels ADD COLUMN x int;
SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY i ON parcels (x);
### Set back
[options]
autocommit
[file]
SET lock_timeout = '1s';
RESET ALL;
CREATE INDEX CONCURRENTLY i ON parcels (x);
### LOCAL, which sets nothing here
[options]
autocommit
[file]
SET LOCAL lock_timeout = '1s';
CREATE INDEX CONCURRENTLY i ON parcels (x);
### A drop leaves nothing that does harm
[options]
autocommit
[file]
SET lock_timeout = '1s';
DROP INDEX CONCURRENTLY i;
### A new table
[options]
autocommit
[file]
CREATE TABLE kinds (name text);
SET lock_timeout = '1s';
CREATE INDEX CONCURRENTLY i ON kinds (name);
### Not concurrent
SET lock_timeout = '1s';
ALTER TABLE parcels ADD COLUMN x int;

### Good
-- atlas:txmode none

SET statement_timeout = 0;
SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY i ON parcels (area);

### On a server
[before]
CREATE TABLE parcels (id bigint, area int);
[meanwhile]
INSERT INTO parcels VALUES (1, 1);
[claims]
fails 57014
answers f: SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass
good waits
