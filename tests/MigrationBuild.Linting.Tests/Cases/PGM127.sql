### Another factor
[before]
CREATE TABLE parcels (area numeric, area_ha numeric GENERATED ALWAYS AS (area / 10000) STORED);
[file]
ALTER TABLE parcels [|ALTER COLUMN area_ha SET EXPRESSION AS (area / 1000)|];
### A column that nothing is known of
ALTER TABLE parcels [|ALTER tsv SET EXPRESSION AS (to_tsvector('english', label))|];
### The second of two commands
ALTER TABLE geo."Parcels" ADD COLUMN a int, [|ALTER COLUMN b SET EXPRESSION AS (a + 1)|];
### In a DO block
DO $$ BEGIN ALTER TABLE parcels [|ALTER COLUMN b SET EXPRESSION AS (a + 1)|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER TABLE parcels [|ALTER COLUMN b SET EXPRESSION AS (a + 1)|];
### A virtual column
[options]
18
[before]
CREATE TABLE parcels (area numeric, area_ha numeric GENERATED ALWAYS AS (area / 10000) VIRTUAL);
[file]
ALTER TABLE parcels ALTER COLUMN area_ha SET EXPRESSION AS (area / 1000);
### No longer generated
ALTER TABLE parcels ALTER COLUMN area_ha DROP EXPRESSION;
### A default
ALTER TABLE parcels ALTER COLUMN area_ha SET DEFAULT 0;
### A new table
CREATE TABLE parcels (a int, b int GENERATED ALWAYS AS (a) STORED);
ALTER TABLE parcels ALTER COLUMN b SET EXPRESSION AS (a + 1);
### A temporary table
CREATE TEMP TABLE work (a int, b int GENERATED ALWAYS AS (a) STORED);
ALTER TABLE work ALTER COLUMN b SET EXPRESSION AS (a + 1);
### Good
ALTER TABLE parcels ALTER COLUMN area_ha DROP EXPRESSION;
-- then a trigger that fills it, and batches for the old rows

### On a server
[since]
17
[before]
CREATE TABLE parcels (area numeric, area_ha numeric GENERATED ALWAYS AS (area / 10000) STORED);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it rewrites parcels
