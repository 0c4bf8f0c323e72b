### A table and a column
-- atlas:txmode none

[|CREATE TABLE kinds|] (name text PRIMARY KEY);
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS kind text;
[fixed]
-- atlas:txmode none

CREATE TABLE IF NOT EXISTS kinds (name text PRIMARY KEY);
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS kind text;
### The column
[options]
autocommit
[file]
CREATE SCHEMA IF NOT EXISTS geo;
ALTER TABLE parcels [|ADD COLUMN kind|] text, [|ADD note|] text;
[fixed]
CREATE SCHEMA IF NOT EXISTS geo;
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS kind text, ADD note text;
### What can be replaced
[options]
autocommit
[file]
[|CREATE VIEW v|] AS SELECT 1 AS a;
[|CREATE FUNCTION one|]() RETURNS int LANGUAGE sql AS 'SELECT 1';
[|create trigger t|] BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION f();
[fixed]
CREATE OR REPLACE VIEW v AS SELECT 1 AS a;
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
create trigger t BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION f();
### A schema, a sequence, an index, a value and views with rows
[options]
autocommit
[file]
[|CREATE SCHEMA geo|];
[|CREATE SEQUENCE geo.no|];
[|CREATE INDEX parcels_a|] ON parcels (a);
[|ALTER TYPE mood ADD VALUE 'calm'|];
[|CREATE MATERIALIZED VIEW m|] AS SELECT 1 AS a;
[|CREATE TABLE n|] AS SELECT 1 AS a;
### In a transaction
CREATE TABLE kinds (name text);
ALTER TABLE parcels ADD COLUMN kind text;
### In one of its own
-- atlas:txmode none

BEGIN;
CREATE TABLE kinds (name text);
ALTER TABLE parcels ADD COLUMN kind text;
COMMIT;
### A statement that is alone
-- atlas:txmode none

CREATE TABLE kinds (name text);
### It is dropped first
-- atlas:txmode none

DROP TABLE IF EXISTS kinds;
CREATE TABLE kinds (name text);
### What can be run again
[options]
autocommit
[file]
ALTER TABLE parcels VALIDATE CONSTRAINT area_positive;
CREATE OR REPLACE VIEW v AS SELECT 1 AS a;
CREATE TEMP TABLE work (a int);
CREATE INDEX CONCURRENTLY i ON parcels (area);

### Good
-- atlas:txmode none

CREATE TABLE IF NOT EXISTS kinds (name text PRIMARY KEY);
ALTER TABLE parcels ADD COLUMN IF NOT EXISTS kind text;

### On a server
[before]
CREATE TABLE parcels (id bigint);
CREATE TABLE kinds (name text PRIMARY KEY);
[claims]
fails 42P07
