### A schema
[|DROP SCHEMA staging|];
### Two schemas
DROP SCHEMA IF EXISTS [|staging|], [|staging2|] CASCADE;
### A schema that the same migration creates
CREATE SCHEMA s_new;
DROP SCHEMA s_new;
### A new owner
ALTER SCHEMA staging OWNER TO app;

### Good
-- migrationbuild:ignore PGM203 emptied by the migration before this one
DROP SCHEMA IF EXISTS staging RESTRICT;
