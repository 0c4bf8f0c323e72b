### An index
[|DROP INDEX|] parcels_owner_idx;
[fixed]
-- atlas:txmode none

DROP INDEX CONCURRENTLY parcels_owner_idx;
### An index in a schema, if it exists
[|DROP INDEX|] IF EXISTS geo.parcels_shape_idx;
### Two at once
[|DROP INDEX|] a, b;
### In C# only the keyword is inserted
[options]
embedded
[file]
[|DROP INDEX|] IF EXISTS "IX_Blogs_Url"
[fixed]
DROP INDEX CONCURRENTLY IF EXISTS "IX_Blogs_Url"
### CONCURRENTLY
DROP INDEX CONCURRENTLY IF EXISTS parcels_owner_idx;
### An index that the same migration creates
CREATE TABLE t_tmp (a int);
CREATE INDEX t_tmp_a ON t_tmp (a);
DROP INDEX t_tmp_a;
### An index that stands behind a constraint cannot be dropped at all
[before]
CREATE TABLE t (a int CONSTRAINT t_key UNIQUE);
[file]
DROP INDEX t_key;
### Something else
DROP VIEW parcels_owner_idx;
### Its name went to a constraint, so there is nothing to drop
[before]
CREATE TABLE jobs (name text, namespace text);
CREATE UNIQUE INDEX jobs_namespace ON jobs (name, namespace);
ALTER TABLE jobs ADD CONSTRAINT unique_jobs UNIQUE USING INDEX jobs_namespace;
[file]
DROP INDEX IF EXISTS jobs_namespace;

### Good
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS parcels_owner_idx;

### On a server
[before]
CREATE TABLE parcels (id bigint, owner_id bigint);
CREATE INDEX parcels_owner_idx ON parcels (owner_id);
[claims]
locks parcels AccessExclusive
