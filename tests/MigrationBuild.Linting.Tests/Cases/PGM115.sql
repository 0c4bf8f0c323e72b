### A computed area
ALTER TABLE parcels ADD COLUMN area_ha numeric [|GENERATED ALWAYS AS (area / 10000) STORED|];
### A text search vector
ALTER TABLE parcels ADD COLUMN tsv tsvector [|GENERATED ALWAYS AS (to_tsvector('simple', label)) STORED|];
### PostgreSQL 18 has another kind
[options]
18
[file]
ALTER TABLE geo."Parcels" ADD COLUMN area_ha numeric [|GENERATED ALWAYS AS (area / 10000) STORED|];
[fixed]
ALTER TABLE geo."Parcels" ADD COLUMN area_ha numeric GENERATED ALWAYS AS (area / 10000) VIRTUAL;
### In a DO block
DO $$ BEGIN ALTER TABLE parcels ADD COLUMN a int [|GENERATED ALWAYS AS (b + 1) STORED|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER TABLE parcels ADD COLUMN a int [|GENERATED ALWAYS AS (b + 1) STORED|];
### Virtual
[options]
18
[file]
ALTER TABLE parcels ADD COLUMN area_ha numeric GENERATED ALWAYS AS (area / 10000) VIRTUAL;
### Virtual without the word
[options]
18
[file]
ALTER TABLE parcels ADD COLUMN area_ha numeric GENERATED ALWAYS AS (area / 10000);
### A plain column
ALTER TABLE parcels ADD COLUMN area_ha numeric;
### A new table
CREATE TABLE parcels (area numeric);
ALTER TABLE parcels ADD COLUMN area_ha numeric GENERATED ALWAYS AS (area / 10000) STORED;
### A temporary table
CREATE TEMP TABLE work (area numeric);
ALTER TABLE work ADD COLUMN area_ha numeric GENERATED ALWAYS AS (area / 10000) STORED;
### Good
ALTER TABLE parcels ADD COLUMN area_ha numeric;
-- then a trigger that fills it, and batches for the old rows

### On a server
[before]
CREATE TABLE parcels (area numeric);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it rewrites parcels
