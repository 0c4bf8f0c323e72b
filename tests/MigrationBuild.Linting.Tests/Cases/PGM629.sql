### It may be there
[|CREATE EXTENSION vector|];
[fixed]
CREATE EXTENSION IF NOT EXISTS vector;
### Quoted, in a DO block
DO $$ BEGIN [|CREATE EXTENSION "uuid-ossp"|] SCHEMA public; END $$;
### Not among those of the team
[options]
migrationbuild.PGM629.allow=pg_trgm,postgis*
[file]
[|CREATE EXTENSION IF NOT EXISTS file_fdw|];
### Whatever version
[options]
migrationbuild.PGM629.require=version,schema
[file]
[|CREATE EXTENSION IF NOT EXISTS pg_trgm|] SCHEMA public;
### Guarded
CREATE EXTENSION IF NOT EXISTS vector;
### Among those of the team
[options]
migrationbuild.PGM629.allow=pg_trgm,postgis*
[file]
CREATE EXTENSION IF NOT EXISTS postgis_topology;
### All is said
[options]
migrationbuild.PGM629.require=version,schema
[file]
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public VERSION '1.6';
### It goes
DROP EXTENSION IF EXISTS vector;

### Good
CREATE EXTENSION IF NOT EXISTS vector;
