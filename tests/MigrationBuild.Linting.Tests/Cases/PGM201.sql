### A table
[|DROP TABLE parcels_old|];
### Two tables
DROP TABLE IF EXISTS [|geo.tiles|], [|geo.tiles_meta|];
### A foreign table
[|DROP FOREIGN TABLE remote_parcels|];
### A table that was dropped and created again
[before]
CREATE TABLE t (a int);
[file]
[|DROP TABLE t|];
CREATE TABLE t (a int);
DROP TABLE t;
### A table that the same migration creates
CREATE TABLE buf (i int);
DROP TABLE buf;
### A temporary table
DROP TABLE IF EXISTS pg_temp.buf;
### A view
DROP VIEW parcel_view;
### Another name since an earlier migration
[before]
CREATE TABLE devices (id int);
ALTER TABLE devices RENAME TO old_devices;
[file]
DROP TABLE IF EXISTS devices;

### Good
ALTER TABLE parcels_old RENAME TO parcels_old_unused;

### On a server
[before]
CREATE TABLE parcels_old (id bigint);
INSERT INTO parcels_old VALUES (1);
[claims]
answers 0: SELECT count(*) FROM pg_class WHERE relname IN ('parcels_old', 'parcels_old_unused')
both breaks 42P01: SELECT id FROM parcels_old
