### A view
ALTER VIEW parcel_view [|RENAME TO plot_view|];
### A function
ALTER FUNCTION area_of(bigint) [|RENAME TO area_m2|];
### A type
ALTER TYPE "Mood" [|RENAME TO feeling|];
### A sequence and a view, by ALTER TABLE
[before]
CREATE SEQUENCE invoice_no;
CREATE VIEW v AS SELECT 1 AS a;
[file]
ALTER TABLE invoice_no [|RENAME TO bill_no|];
ALTER TABLE v [|RENAME TO w|];
### A publication and a role
ALTER PUBLICATION pub [|RENAME TO pub2|];
ALTER ROLE intern [|RENAME TO trainee|];
### In a string
[options]
embedded
[file]
ALTER MATERIALIZED VIEW parcel_stats [|RENAME TO plot_stats|]
### The type is made again in the same transaction
CREATE TYPE "Role_new" AS ENUM ('A');
ALTER TYPE "Role" RENAME TO "Role_old";
ALTER TYPE "Role_new" RENAME TO "Role";
DROP TYPE "public"."Role_old";
### The old name is kept
ALTER FUNCTION area_of(bigint) RENAME TO area_m2;
CREATE FUNCTION area_of(bigint) RETURNS numeric LANGUAGE sql AS 'SELECT area_m2($1)';
### Materialized views are swapped
ALTER MATERIALIZED VIEW stats RENAME TO stats_last;
ALTER MATERIALIZED VIEW stats_next RENAME TO stats;
DROP MATERIALIZED VIEW stats_last;
### Names that no program uses
ALTER INDEX i RENAME TO i2;
ALTER TRIGGER t ON parcels RENAME TO t2;
ALTER POLICY p ON parcels RENAME TO p2;
ALTER TABLE parcels RENAME CONSTRAINT c TO c2;
### What the same migration creates
CREATE VIEW v AS SELECT 1 AS a;
ALTER VIEW v RENAME TO w;
CREATE DOMAIN d AS text;
ALTER DOMAIN d RENAME TO e;
ALTER DOMAIN e RENAME TO f;

### Good
CREATE VIEW plot_view AS SELECT * FROM parcel_view;

### On a server
[before]
CREATE TABLE parcels (id bigint);
CREATE VIEW parcel_view AS SELECT id FROM parcels;
[claims]
breaks 42P01: SELECT id FROM parcel_view
