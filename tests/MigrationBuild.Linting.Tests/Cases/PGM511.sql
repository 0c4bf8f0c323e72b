### Without a transaction
-- atlas:txmode none

[|SET LOCAL|] lock_timeout = '1s';
ALTER TABLE parcels ADD COLUMN x int;
[fixed]
-- atlas:txmode none

SET lock_timeout = '1s';
ALTER TABLE parcels ADD COLUMN x int;
### A search path
[options]
autocommit
[file]
[|SET LOCAL|] search_path = "Geo", public;
### After the commit
[options]
autocommit
[file]
BEGIN;
SET LOCAL lock_timeout = '1s';
COMMIT;
[|set local|] lock_timeout = '2s';
### In the runner's transaction
SET LOCAL lock_timeout = '1s';
### In a transaction of the file
[options]
autocommit
[file]
BEGIN;
SET LOCAL lock_timeout = '1s';
COMMIT;
### In a DO block
[options]
autocommit
[file]
DO $$ BEGIN SET LOCAL lock_timeout = '1s'; END $$;
### For the session
[options]
autocommit
[file]
SET lock_timeout = '1s';
SET SESSION search_path = geo;
### A string that runs in a transaction of the program
[options]
embedded command
[file]
SET LOCAL lock_timeout = '1s'

### Good
-- atlas:txmode none

SET lock_timeout = '1s';
ALTER TABLE parcels ADD COLUMN x int;

### On a server
[before]
CREATE TABLE parcels (id bigint);
[meanwhile]
SELECT id FROM parcels;
[claims]
warns 25P01
waits
good fails 55P03
