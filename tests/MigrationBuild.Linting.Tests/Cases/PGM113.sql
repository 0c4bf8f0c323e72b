### A random default
ALTER TABLE owners ADD COLUMN ref uuid [|DEFAULT gen_random_uuid()|];
[fixed]
ALTER TABLE owners ADD COLUMN ref uuid, ALTER COLUMN ref SET DEFAULT gen_random_uuid();
### Deep within an expression
ALTER TABLE owners ADD COLUMN codes text[] NOT NULL [|DEFAULT ARRAY[md5(random()::text)]|];
### A moment of the clock
ALTER TABLE "Owners" ADD "At" timestamptz [|DEFAULT clock_timestamp()|], ADD note text;
[fixed]
ALTER TABLE "Owners" ADD "At" timestamptz, ALTER COLUMN "At" SET DEFAULT clock_timestamp(), ADD note text;
### A function that nothing is known of
ALTER TABLE owners ADD COLUMN ref text [|DEFAULT make_ref()|];
[severity]
warning
### A volatile function of the schema
[before]
CREATE FUNCTION make_ref() RETURNS text LANGUAGE sql AS 'SELECT random()::text';
[file]
ALTER TABLE owners ADD COLUMN ref text [|DEFAULT make_ref()|];
### In a DO block
DO $$ BEGIN ALTER TABLE owners ADD COLUMN ref uuid [|DEFAULT gen_random_uuid()|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER TABLE owners ADD COLUMN ref uuid [|DEFAULT uuid_generate_v4()|];
### Partitions
[before]
CREATE TABLE meter (y int) PARTITION BY RANGE (y);
CREATE TABLE meter_1 PARTITION OF meter FOR VALUES FROM (1) TO (2);
CREATE TABLE meter_2 PARTITION OF meter FOR VALUES FROM (2) TO (3);
[file]
ALTER TABLE meter ADD COLUMN ref uuid [|DEFAULT gen_random_uuid()|];
### Constants
ALTER TABLE owners ADD COLUMN a numeric DEFAULT (-1), ADD b text DEFAULT 'x'::text, ADD c text[] DEFAULT '{}';
### The time of the transaction
ALTER TABLE owners ADD COLUMN added_at timestamptz NOT NULL DEFAULT now(), ADD d date DEFAULT CURRENT_DATE;
### Functions that do not change within a statement
ALTER TABLE owners ADD COLUMN t text DEFAULT to_char(now(), 'YYYY'), ADD u text DEFAULT lower(coalesce(current_setting('a.b', true), 'X'));
### A stable function of the schema
[before]
CREATE FUNCTION tenant() RETURNS text STABLE LANGUAGE sql AS 'SELECT current_setting(''app.tenant'')';
[file]
ALTER TABLE owners ADD COLUMN tenant text DEFAULT tenant();
### For new rows only
ALTER TABLE owners ALTER COLUMN ref SET DEFAULT gen_random_uuid();
### A new table
CREATE TABLE owners (id int);
ALTER TABLE owners ADD COLUMN ref uuid DEFAULT gen_random_uuid();
### A temporary table
CREATE TEMP TABLE work (id int);
ALTER TABLE work ADD COLUMN ref uuid DEFAULT gen_random_uuid();
### The column is there already
[before]
CREATE TABLE owners (ref uuid);
[file]
ALTER TABLE owners ADD COLUMN IF NOT EXISTS ref uuid DEFAULT gen_random_uuid();
### Good
ALTER TABLE owners ADD COLUMN ref uuid;
ALTER TABLE owners ALTER COLUMN ref SET DEFAULT gen_random_uuid();
-- then fill the old rows in batches, outside of the migration's transaction

### On a server
[before]
CREATE TABLE owners (id bigint);
INSERT INTO owners SELECT i FROM generate_series(1, 1000) i;
[claims]
locks owners AccessExclusive while it rewrites owners
