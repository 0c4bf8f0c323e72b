### A view
[|DROP VIEW parcel_view|];
### Two materialized views
DROP MATERIALIZED VIEW IF EXISTS [|parcel_stats|], [|geo."Stats"|];
### It comes back without a column
[before]
CREATE TABLE parcels (id int, label text, area numeric);
CREATE VIEW parcel_view AS SELECT id, label FROM parcels;
[file]
[|DROP VIEW parcel_view|];
CREATE VIEW parcel_view AS SELECT id, area FROM parcels;
### It comes back in another transaction
[options]
autocommit
[file]
[|DROP VIEW parcel_view|];
CREATE VIEW parcel_view AS SELECT id, label, area FROM parcels;
### In a string
[options]
embedded
[file]
[|DROP VIEW IF EXISTS parcel_view|]
### It is made again with one more column
[before]
CREATE TABLE parcels (id int, label text, area numeric);
CREATE VIEW parcel_view AS SELECT id, label FROM parcels;
[file]
DROP VIEW parcel_view;
CREATE VIEW parcel_view AS SELECT id, area, label FROM parcels;
### It is made again, as far as one can tell
DROP VIEW IF EXISTS parcel_view CASCADE;
CREATE OR REPLACE VIEW parcel_view AS SELECT * FROM parcels;
### A table takes its place
DROP MATERIALIZED VIEW parcel_stats;
CREATE TABLE parcel_stats (id int, n int);
### A view that the same migration creates
CREATE TEMP VIEW v AS SELECT 1 AS a;
DROP VIEW v;
### What was swapped away
ALTER MATERIALIZED VIEW stats RENAME TO stats_last;
ALTER MATERIALIZED VIEW stats_next RENAME TO stats;
DROP MATERIALIZED VIEW stats_last;
### A table
DROP TABLE parcel_view;
### Made again by a command that is put together at run time
[before]
CREATE TABLE symlinks (name varchar(80));
CREATE VIEW datasets AS SELECT name FROM symlinks;
[file]
DO $$
DECLARE definition text;
BEGIN
  SELECT view_definition FROM information_schema.views WHERE table_name = 'datasets' INTO definition;
  DROP VIEW datasets;
  ALTER TABLE symlinks ALTER COLUMN name TYPE varchar;
  EXECUTE format('CREATE VIEW datasets AS %s', definition);
END $$;

### Good
CREATE OR REPLACE VIEW parcel_view AS SELECT id, label, area FROM parcels;

### On a server
[before]
CREATE TABLE parcels (id bigint, label text, area numeric);
CREATE VIEW parcel_view AS SELECT id, label FROM parcels;
[claims]
breaks 42P01: SELECT id FROM parcel_view
