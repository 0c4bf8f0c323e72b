### In a new table
CREATE TABLE owners (id bigint PRIMARY KEY, name [|varchar(20)|] NOT NULL);
[fixed]
CREATE TABLE owners (id bigint PRIMARY KEY, name text NOT NULL CHECK (char_length(name) <= 20));
### Quoted
CREATE TABLE "Owner" (id bigint PRIMARY KEY, "Name" [|character varying(20)|]);
[fixed]
CREATE TABLE "Owner" (id bigint PRIMARY KEY, "Name" text CHECK (char_length("Name") <= 20));
### A new column
ALTER TABLE owners ADD COLUMN city [|varchar(50)|];
### An array, in a DO block
DO $$ BEGIN CREATE TABLE owners (id bigint PRIMARY KEY, names [|varchar(20)[]|]); END $$;
### Without a length
CREATE TABLE owners (id bigint PRIMARY KEY, name varchar, city character varying);
### Other types
CREATE TABLE owners (id bigint PRIMARY KEY, name text, n numeric(20), v app.varchar);
### A temporary table
CREATE TEMP TABLE o (name varchar(20));

### Good
CREATE TABLE owners (id bigint PRIMARY KEY, name text CHECK (char_length(name) <= 20));

### On a server
[claims]
refuses 42704: ALTER TABLE owners DROP CONSTRAINT owners_name_check
both makes INSERT INTO owners SELECT i, 'x' FROM generate_series(1, 1000) i; ALTER TABLE owners ALTER COLUMN name TYPE varchar(10) read owners
