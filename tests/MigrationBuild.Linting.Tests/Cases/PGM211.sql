### An extension
[before]
CREATE EXTENSION hstore;
[file]
[|DROP EXTENSION hstore|];
### If they exist
DROP EXTENSION IF EXISTS [|postgis_topology|], [|"uuid-ossp"|] CASCADE;
### An update to whatever is installed
[|ALTER EXTENSION postgis UPDATE|];
[severity]
info
### An update to a version
[|ALTER EXTENSION postgis UPDATE TO '3.5.0'|];
[severity]
info
### Another schema
ALTER EXTENSION hstore SET SCHEMA ext;
### An extension that the same migration creates
CREATE EXTENSION hstore;
DROP EXTENSION hstore;
### One that was not there
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
DROP EXTENSION "uuid-ossp";
### One that may have been there
[options]
embedded
[file]
CREATE EXTENSION IF NOT EXISTS hstore;
[|DROP EXTENSION hstore|];

### Good
[before]
CREATE EXTENSION hstore;
CREATE TABLE parcels (id bigint, tags hstore);
[file]
ALTER TABLE parcels ALTER COLUMN tags TYPE jsonb USING hstore_to_jsonb(tags);
COMMENT ON EXTENSION hstore IS 'unused since release 12';

### On a server
[claims]
breaks 42704: SELECT 'a=>1'::hstore
