### A search path
[|SET search_path = geo|];
CREATE TABLE parcels (id int);
### A role
[|SET ROLE owner_role|];
CREATE TABLE parcels (id int);
### Without a transaction
[options]
autocommit
[file]
[|SET session_replication_role = replica|];
INSERT INTO parcels VALUES (1);
### What is LOCAL sets nothing back
[|SET TIME ZONE 'UTC'|];
SET LOCAL timezone = 'Europe/Zurich';
### In a string
[options]
embedded command
[file]
[|SET search_path = "Geo", public|]; SELECT 1
### Set back
SET search_path = geo;
CREATE TABLE parcels (id int);
RESET search_path;
### Set back to the default
SET search_path = geo;
CREATE TABLE parcels (id int);
SET search_path TO DEFAULT;
### Everything is set back
SET ROLE owner_role;
SET TIME ZONE 'UTC';
RESET ALL;
RESET ROLE;
### Of the transaction
SET LOCAL search_path = geo;
CREATE TABLE parcels (id int);
### A timeout changes no meaning
SET lock_timeout = '2s';
SET statement_timeout = '1min';

### Good
SET LOCAL search_path = geo;
CREATE TABLE parcels (id int);

### On a server
[before]
CREATE SCHEMA geo;
[claims]
stays geo: SHOW search_path
