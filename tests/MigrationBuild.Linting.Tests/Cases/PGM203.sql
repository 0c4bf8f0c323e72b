### A schema
[|DROP SCHEMA staging|];
### Two schemas
DROP SCHEMA IF EXISTS [|staging|], [|staging2|] CASCADE;
### In a DO block, quoted
DO $$ BEGIN [|DROP SCHEMA IF EXISTS "Staging"|]; END $$;
### A schema that the same migration creates
CREATE SCHEMA s_new;
DROP SCHEMA s_new;
### A new owner
ALTER SCHEMA staging OWNER TO app;
### What lies in it
DROP TABLE staging.loads;

### Good
-- migrationbuild:ignore PGM203 emptied by the migration before this one
DROP SCHEMA IF EXISTS staging RESTRICT;

### On a server
[before]
CREATE SCHEMA staging;
[claims]
both breaks 3F000: CREATE TABLE staging.loads (id bigint)
