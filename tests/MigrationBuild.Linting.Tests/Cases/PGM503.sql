### In a DO block
DO $$ BEGIN
  [|CREATE INDEX CONCURRENTLY|] parcels_owner_idx ON parcels (owner_id);
END $$;

### A command in a string
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_class WHERE relname = 'parcels_owner_idx') THEN
    EXECUTE '[|REINDEX INDEX CONCURRENTLY|] parcels_shape_idx';
  END IF;
END $$;

### In a loop, which is not followed
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT relname FROM pg_class LOOP
    [|VACUUM|] parcels;
  END LOOP;
END $$;

### Inside the transaction of the file too
[options]
command
[file]
BEGIN;
DO $$ BEGIN [|DROP INDEX CONCURRENTLY|] IF EXISTS parcels_owner_idx; END $$;
COMMIT;

### After a statement about what is not known, in a string
[options]
embedded
[file]
DO $$ BEGIN
  ALTER TABLE owners DROP COLUMN IF EXISTS legacy;
  IF true THEN
    [|DROP INDEX CONCURRENTLY|] IF EXISTS parcels_owner_idx;
  END IF;
END $$;

### Good
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);

### Behind a guard that the schema answers
[before]
CREATE TABLE parcels (id int, owner_id int);
CREATE INDEX parcels_owner_idx ON parcels (owner_id);
[file]
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_indexes WHERE indexname = 'parcels_owner_idx') THEN
    CREATE INDEX CONCURRENTLY parcels_owner_idx ON parcels (owner_id);
  END IF;
END $$;

### An index that is built in the block
DO $$ BEGIN CREATE INDEX parcels_owner_idx ON parcels (owner_id); END $$;

### On a server
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
[claims]
fails 25001
