### In a new table
CREATE TABLE orders (id bigint PRIMARY KEY, details [|json|]);
[fixed]
CREATE TABLE orders (id bigint PRIMARY KEY, details jsonb);
### A new column
ALTER TABLE orders ADD COLUMN IF NOT EXISTS details [|JSON|] NOT NULL DEFAULT '{}'::json;
### A change of type, an array
ALTER TABLE orders ALTER COLUMN details SET DATA TYPE [|json[]|] USING NULL;
[fixed]
ALTER TABLE orders ALTER COLUMN details SET DATA TYPE jsonb[] USING NULL;
### In a DO block
DO $$ BEGIN CREATE TABLE orders (id bigint PRIMARY KEY, details [|json|]); END $$;
### A query
SELECT '{}'::json, json_build_object('a', 1);
### A function
CREATE FUNCTION f(a json) RETURNS json LANGUAGE sql IMMUTABLE AS 'SELECT a';
### A name
CREATE TABLE orders (id bigint PRIMARY KEY, json jsonb);
### A temporary table
CREATE TEMP TABLE o (details json);

### Good
CREATE TABLE orders (id bigint PRIMARY KEY, details jsonb);

### On a server
[claims]
refuses 42883: SELECT id FROM orders WHERE details = '{}'
