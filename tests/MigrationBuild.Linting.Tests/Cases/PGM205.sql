### A view
DROP VIEW parcel_view [|CASCADE|];
[fixed]
DROP VIEW parcel_view RESTRICT;
### A column
ALTER TABLE parcels DROP COLUMN a [|CASCADE|];
### A constraint
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS a [|cascade|], ADD COLUMN b int;
### A type
DROP TYPE IF EXISTS mood [|CASCADE|];
### What is owned
DROP OWNED BY app [|CASCADE|];
### An extension
DROP EXTENSION postgis [|CASCADE|];
### RESTRICT
DROP VIEW parcel_view RESTRICT;
### A foreign key's action
ALTER TABLE fences ADD FOREIGN KEY (parcel_id) REFERENCES parcels ON DELETE CASCADE NOT VALID;
### A new table
CREATE TABLE t (a int);
DROP TABLE t CASCADE;
### A new type
CREATE TYPE mood AS ENUM ('ok');
DROP TYPE mood CASCADE;

### Good
DROP VIEW parcel_summary;
DROP VIEW parcel_view;

### On a server
[before]
CREATE TABLE parcels (id bigint);
CREATE VIEW parcel_view AS SELECT id FROM parcels;
CREATE VIEW parcel_summary AS SELECT count(*) FROM parcel_view;
CREATE VIEW parcel_map AS SELECT id FROM parcel_view;
[claims]
breaks 42P01: SELECT id FROM parcel_map
good fails 2BP01
