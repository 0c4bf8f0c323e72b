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
### What the migration gave its name
[before]
CREATE TYPE mood AS ENUM ('a', 'b');
[file]
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('a');
DROP TYPE mood_old;
### A block that asks first
[before]
CREATE TABLE owners (id int, note text);
[file]
DO $$ BEGIN
  IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'owners' AND column_name = 'note') THEN
    ALTER TABLE owners DROP COLUMN note;
  END IF;
END $$;
### A block that does not
[before]
CREATE TABLE owners (id int, note text);
[file]
DO $$ BEGIN
  ALTER TABLE owners [|DROP COLUMN note|];
END $$;

### Good
DROP TABLE IF EXISTS parcels_old;

### On a server
[claims]
fails 42P01
