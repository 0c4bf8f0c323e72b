### A table
CREATE TABLE [|owners|] (id bigint PRIMARY KEY);
[fixed]
CREATE TABLE public.owners (id bigint PRIMARY KEY);
### An index, a view
CREATE INDEX CONCURRENTLY i ON [|owners|] (id);
CREATE VIEW [|v|] AS SELECT 1 AS a;
### It is found in a schema, in a DO block
DO $$ BEGIN ALTER TABLE ONLY [|"Owner"|] ADD COLUMN a int; END $$;
[fixed]
DO $$ BEGIN ALTER TABLE ONLY public."Owner" ADD COLUMN a int; END $$;
### One of two
DROP TABLE IF EXISTS public.owners, [|people|];
### With the schema
CREATE TABLE app.owners (id bigint PRIMARY KEY);
ALTER TABLE app.owners ADD COLUMN a int;
DROP VIEW IF EXISTS app.v;
### The path is set
SET LOCAL search_path = app;
CREATE TABLE owners (id bigint PRIMARY KEY);
### A temporary table
CREATE TEMP TABLE t (a int);
ALTER TABLE t ADD COLUMN b int;
DROP TABLE t;
### A query
SELECT * FROM owners;

### Good
CREATE TABLE public.owners (id bigint PRIMARY KEY);

### On a server
[before]
CREATE SCHEMA app;
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = app, public', current_database()); END $$;
[claims]
answers app: SELECT relnamespace::regnamespace FROM pg_class WHERE relname = 'owners'
