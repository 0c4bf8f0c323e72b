### It may be there
[|CREATE EXTENSION citext|];
[fixed]
CREATE EXTENSION IF NOT EXISTS citext;
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
CREATE EXTENSION IF NOT EXISTS citext;
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
DROP EXTENSION IF EXISTS citext;

### Good
CREATE EXTENSION IF NOT EXISTS citext;

### On a server
[before]
CREATE EXTENSION citext;
[claims]
fails 42710
