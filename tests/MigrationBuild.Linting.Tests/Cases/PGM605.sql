### With a length
CREATE TABLE addresses (id bigint PRIMARY KEY, country [|char(2)|]);
[fixed]
CREATE TABLE addresses (id bigint PRIMARY KEY, country text);
### Without one, an array
ALTER TABLE addresses ADD COLUMN marks [|CHARACTER[]|];
[fixed]
ALTER TABLE addresses ADD COLUMN marks text[];
### By its name in the catalog
CREATE TABLE addresses (id bigint PRIMARY KEY, country [|bpchar|]);
### A change of type
ALTER TABLE addresses ALTER COLUMN country TYPE [|character(3)|];
### The type of one byte
CREATE TABLE addresses (id bigint PRIMARY KEY, kind "char");
### Varying
CREATE TABLE addresses (id bigint PRIMARY KEY, name character varying, code char varying(5));
### A cast
SELECT name::char(2) FROM addresses;
### A temporary table
CREATE TEMPORARY TABLE t (a char(2));

### Good
CREATE TABLE addresses (id bigint PRIMARY KEY, country text CHECK (char_length(country) = 2));

### On a server
[claims]
answers 2: INSERT INTO addresses VALUES (1, 'd'); SELECT octet_length(country) FROM addresses
