### Against everything
[|LOCK TABLE parcels|];
### Several tables
[|LOCK TABLE parcels, "Owners" IN SHARE ROW EXCLUSIVE MODE|];
### NOWAIT
[|LOCK TABLE parcels NOWAIT|];
[severity]
info
### In a DO block
DO $$ BEGIN [|LOCK geo.parcels IN SHARE MODE|]; END $$;
### In a C# string
[options]
embedded
[file]
[|LOCK TABLE parcels|];
### One of them is new
CREATE TABLE fences (id int);
[|LOCK TABLE fences, parcels|];
### Modes that stop nobody
LOCK TABLE parcels IN ACCESS SHARE MODE;
LOCK TABLE parcels IN ROW SHARE MODE;
LOCK TABLE parcels IN ROW EXCLUSIVE MODE;
### A new table
CREATE TABLE fences (id int);
LOCK TABLE fences;
### A temporary table
CREATE TEMP TABLE work (id int);
LOCK TABLE work;
### Rows
SELECT 1 FROM parcels WHERE id = 1 FOR UPDATE;
### Good
LOCK TABLE parcels IN ROW EXCLUSIVE MODE;

### On a server
[before]
CREATE TABLE parcels (id bigint);
[claims]
locks parcels AccessExclusive
