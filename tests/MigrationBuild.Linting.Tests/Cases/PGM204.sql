### A database
[options]
autocommit
[file]
[|DROP DATABASE shop_old|];
### If it exists, with the sessions in it
[|DROP DATABASE IF EXISTS "Shop"|] WITH (FORCE);
### In a string
[options]
embedded
[file]
[|DROP DATABASE shop_old|]
### Settings of a database
ALTER DATABASE shop SET work_mem = '16MB';
### A schema of the name
DROP SCHEMA IF EXISTS database CASCADE;
### A role
DROP ROLE IF EXISTS shop;

### Good
COMMENT ON DATABASE shop_old IS 'unused since March, to be dropped by the operators';

### On a server
[before]
CREATE DATABASE shop_old;
[claims]
answers 0: SELECT count(*) FROM pg_database WHERE datname = 'shop_old'
