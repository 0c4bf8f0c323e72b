### No longer logged
ALTER TABLE parcels [|SET UNLOGGED|];
### Logged
[before]
CREATE UNLOGGED TABLE import_buf (a int);
[file]
ALTER TABLE import_buf [|SET LOGGED|];
### The second of two commands
ALTER TABLE "Import" ADD COLUMN a int, [|SET LOGGED|];
### With an identity column
[before]
CREATE UNLOGGED TABLE import_buf (id int GENERATED ALWAYS AS IDENTITY);
[file]
ALTER TABLE import_buf [|SET LOGGED|];
### In a C# string
[options]
embedded
[file]
ALTER TABLE import_buf [|SET LOGGED|];
### It is unlogged already
[before]
CREATE UNLOGGED TABLE import_buf (a int);
[file]
ALTER TABLE import_buf SET UNLOGGED;
### It is logged already
[before]
CREATE TABLE import_buf (a int);
[file]
ALTER TABLE import_buf SET LOGGED;
### A new table
CREATE UNLOGGED TABLE totals (day date, n int);
INSERT INTO totals VALUES ('2026-01-01', 1);
ALTER TABLE totals SET LOGGED;
### A sequence has one row
ALTER SEQUENCE s SET UNLOGGED;
### Another setting
ALTER TABLE parcels SET (fillfactor = 90);
### Good
CREATE UNLOGGED TABLE import_buf (a int);

### On a server
[before]
CREATE TABLE parcels (id bigint);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
[claims]
locks parcels AccessExclusive while it rewrites parcels
