### A new table
CREATE [|UNLOGGED|] TABLE page_views (at timestamptz, path text);
[fixed]
CREATE TABLE page_views (at timestamptz, path text);
### From a query
CREATE [|UNLOGGED|] TABLE IF NOT EXISTS totals AS SELECT day, sum(n) FROM hits GROUP BY day;
### SELECT INTO
SELECT * INTO [|UNLOGGED|] totals FROM hits;
[fixed]
SELECT * INTO totals FROM hits;
### A table with rows
ALTER TABLE parcels SET [|UNLOGGED|];
### A pattern that does not fit
[options]
migrationbuild.PGM213.allow=cache_*
[file]
CREATE [|UNLOGGED|] TABLE page_cache (k text);
### What the team calls its caches
[options]
migrationbuild.PGM213.allow=*_cache,etl.*
[file]
CREATE UNLOGGED TABLE page_cache (k text);
CREATE SCHEMA etl;
CREATE UNLOGGED TABLE etl.hits (k text);
### It is logged once it is filled
CREATE UNLOGGED TABLE totals (day date, n int);
INSERT INTO totals SELECT day, count(*) FROM hits GROUP BY day;
ALTER TABLE totals SET LOGGED;
### It is dropped again
CREATE UNLOGGED TABLE scratch (a int);
DROP TABLE scratch;
### It is unlogged already
[before]
CREATE UNLOGGED TABLE page_views (at timestamptz, path text);
[file]
ALTER TABLE page_views SET UNLOGGED;
### A temporary table
CREATE TEMP TABLE unlogged (k text);
### A sequence
ALTER SEQUENCE s SET UNLOGGED;

### Good
CREATE TABLE page_views (at timestamptz, path text);

### On a server
[claims]
answers u: SELECT relpersistence FROM pg_class WHERE relname = 'page_views'
