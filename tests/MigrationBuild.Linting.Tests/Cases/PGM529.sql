### A table
[|DROP TABLE|] parcels_old;
[fixed]
DROP TABLE IF EXISTS parcels_old;
### A column
ALTER TABLE parcels [|DROP COLUMN legacy_ref|], DROP COLUMN IF EXISTS b;
[fixed]
ALTER TABLE parcels DROP COLUMN IF EXISTS legacy_ref, DROP COLUMN IF EXISTS b;
### A column without the word COLUMN
ALTER TABLE parcels [|DROP "Legacy"|];
[fixed]
ALTER TABLE parcels DROP IF EXISTS "Legacy";
### An index, concurrently
-- atlas:txmode none

[|DROP INDEX|] CONCURRENTLY geo.i;
[fixed]
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS geo.i;
### A trigger
[|DROP TRIGGER|] t ON parcels;
[fixed]
DROP TRIGGER IF EXISTS t ON parcels;
### A function
[|DROP FUNCTION|] f(int);
### In C#
[options]
embedded
[file]
[|DROP MATERIALIZED VIEW|] parcel_stats
[fixed]
DROP MATERIALIZED VIEW IF EXISTS parcel_stats
### IF EXISTS
DROP TABLE IF EXISTS parcels_old;
### A table that the same migration creates
CREATE TABLE t (a int);
DROP TABLE t;
### A type that the same migration creates
CREATE TYPE mood AS ENUM ('ok');
DROP TYPE mood;
### A constraint
ALTER TABLE parcels DROP CONSTRAINT a;

### Good
DROP TABLE IF EXISTS parcels_old;

### On a server
[claims]
fails 42P01
