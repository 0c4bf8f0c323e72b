### A table
ALTER TABLE parcels [|SET SCHEMA geo|];
[fixed]
ALTER TABLE parcels SET SCHEMA geo;
CREATE VIEW parcels AS SELECT * FROM geo.parcels;
### Quoted
ALTER TABLE IF EXISTS app."Parcels" [|SET SCHEMA "Geo"|];
[fixed]
ALTER TABLE IF EXISTS app."Parcels" SET SCHEMA "Geo";
CREATE VIEW app."Parcels" AS SELECT * FROM "Geo"."Parcels";
### A function, a type, a view
ALTER FUNCTION area_of(bigint) [|SET SCHEMA api|];
ALTER TYPE mood [|SET SCHEMA api|];
ALTER VIEW parcel_view [|SET SCHEMA api|];
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|SET SCHEMA blogging|]
### A view keeps the old name
ALTER TABLE parcels SET SCHEMA geo;
CREATE VIEW parcels AS SELECT * FROM geo.parcels;
### An extension
ALTER EXTENSION hstore SET SCHEMA ext;
### What the same migration creates
CREATE TABLE t (a int);
ALTER TABLE t SET SCHEMA geo;
ALTER TABLE geo.t SET SCHEMA maps;
### Into the schema where it is
ALTER TABLE geo.parcels SET SCHEMA geo;

### Good
ALTER TABLE parcels SET SCHEMA geo;
CREATE VIEW parcels AS SELECT * FROM geo.parcels;

### On a server
[before]
CREATE SCHEMA geo;
CREATE TABLE parcels (id bigint);
[claims]
breaks 42P01: SELECT id FROM parcels
