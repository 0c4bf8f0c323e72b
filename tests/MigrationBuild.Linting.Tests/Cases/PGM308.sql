### A function
[|DROP FUNCTION area_of(bigint)|];
### Procedures
DROP PROCEDURE IF EXISTS [|nightly()|], [|ops."Weekly"(int)|];
### An operator
[|DROP OPERATOR === (text, text)|];
### It comes back with another argument
[|DROP FUNCTION area_of(bigint)|];
CREATE FUNCTION area_of(bigint, unit text) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
### In a string
[options]
embedded
[file]
[|DROP FUNCTION IF EXISTS area_of|]
### It is made again with another result
DROP FUNCTION area_of(id bigint);
CREATE FUNCTION area_of(parcel int8) RETURNS int LANGUAGE sql AS 'SELECT 1';
### It is made again with an argument that has a default
DROP FUNCTION IF EXISTS area_of(bigint, OUT numeric);
CREATE OR REPLACE FUNCTION area_of(bigint, unit text DEFAULT 'm2') RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
### Its name alone
DROP FUNCTION area_of;
CREATE FUNCTION area_of(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
### A function of triggers
[before]
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
[file]
DROP FUNCTION stamp();
### A function that the same migration creates
CREATE FUNCTION backfill() RETURNS void LANGUAGE sql AS 'SELECT 1';
SELECT backfill();
DROP FUNCTION backfill();
### An aggregate that the same migration creates
CREATE AGGREGATE total (int) (sfunc = int4pl, stype = int);
DROP AGGREGATE total (int);
### A trigger
DROP TRIGGER area_of ON parcels;
### One that takes something else is new
[before]
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
[file]
CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
[|DROP FUNCTION f(int)|];
DROP FUNCTION f(text);

### Good
CREATE OR REPLACE FUNCTION area_of(bigint) RETURNS numeric LANGUAGE sql AS 'SELECT area FROM parcels WHERE id = $1';

### On a server
[before]
CREATE TABLE parcels (id bigint, area numeric);
CREATE FUNCTION area_of(bigint) RETURNS numeric LANGUAGE sql AS 'SELECT 0.0';
[claims]
breaks 42883: SELECT area_of(1)
