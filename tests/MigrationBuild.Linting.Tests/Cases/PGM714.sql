### A table in such a schema
CREATE TABLE [|owners|] (id bigint PRIMARY KEY);
[options]
migrationbuild.PGM714.schemas=public,api_*
[fixed]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### From a query, quoted
[options]
migrationbuild.PGM714.schemas=public,api_*
[before]
CREATE SCHEMA api_1;
[file]
CREATE TABLE [|api_1."Totals"|] AS SELECT 1 AS a;
### In a DO block
[options]
migrationbuild.PGM714.schemas=public
[file]
DO $$ BEGIN CREATE TABLE [|owners|] (id bigint PRIMARY KEY); END $$;
### It is enabled
[options]
migrationbuild.PGM714.schemas=public
[file]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### Another schema
[options]
migrationbuild.PGM714.schemas=api
[file]
CREATE TABLE owners (id bigint PRIMARY KEY);
### Nothing is said
CREATE TABLE owners (id bigint PRIMARY KEY);
### A temporary table
[options]
migrationbuild.PGM714.schemas=public
[file]
CREATE TEMP TABLE owners (id bigint PRIMARY KEY);
### It goes
[options]
migrationbuild.PGM714.schemas=public
[file]
CREATE TABLE owners (id bigint PRIMARY KEY);
DROP TABLE owners;

### Good
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;

### On a server
[before]
CREATE ROLE app;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app;
[claims]
answers 1: INSERT INTO owners VALUES (1); SET ROLE app; SELECT count(*) FROM owners
