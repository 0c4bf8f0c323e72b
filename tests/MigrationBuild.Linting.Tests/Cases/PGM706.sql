### A function
CREATE FUNCTION balance(account bigint) RETURNS numeric LANGUAGE sql [|SECURITY DEFINER|] AS 'SELECT amount FROM balances WHERE id = account';
[fixed]
CREATE FUNCTION balance(account bigint) RETURNS numeric LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS 'SELECT amount FROM balances WHERE id = account';
### A trigger's, in another schema
SET search_path = "App", public;
CREATE OR REPLACE FUNCTION log() RETURNS trigger AS $$ BEGIN INSERT INTO logs VALUES (now()); RETURN new; END $$ LANGUAGE plpgsql [|EXTERNAL SECURITY DEFINER|];
[fixed]
SET search_path = "App", public;
CREATE OR REPLACE FUNCTION log() RETURNS trigger AS $$ BEGIN INSERT INTO logs VALUES (now()); RETURN new; END $$ LANGUAGE plpgsql EXTERNAL SECURITY DEFINER SET search_path = pg_catalog, "App", public, pg_temp;
### A procedure, with another setting
CREATE PROCEDURE p() LANGUAGE plpgsql [|SECURITY DEFINER|] SET work_mem = '1MB' AS 'BEGIN END';
### It becomes one
ALTER FUNCTION balance(bigint) [|SECURITY DEFINER|];
### In a DO block
DO $$ BEGIN ALTER FUNCTION balance(bigint) [|SECURITY DEFINER|]; END $$;
### It is set
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1';
CREATE FUNCTION g() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path FROM CURRENT AS 'SELECT 1';
### It is set afterwards
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
ALTER FUNCTION f() SET search_path = pg_catalog, pg_temp;
### It was set before
[before]
CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path = pg_catalog, pg_temp AS 'SELECT 1';
[file]
ALTER FUNCTION f() SECURITY DEFINER;
### It has the caller's rights
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY INVOKER AS 'SELECT 1';
### Its names were looked up when it was made
CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER BEGIN ATOMIC SELECT 1; END;
### Compiled code
CREATE FUNCTION f() RETURNS int LANGUAGE c SECURITY DEFINER AS 'lib', 'f';

### Good
CREATE FUNCTION balance(account bigint) RETURNS numeric LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS 'SELECT amount FROM balances WHERE id = account';

### On a server
[before]
CREATE ROLE app;
CREATE TABLE balances (id bigint, amount numeric);
INSERT INTO balances VALUES (1, 100);
[claims]
answers 666: SET ROLE app; CREATE TEMP TABLE balances (id bigint, amount numeric); INSERT INTO balances VALUES (1, 666); SELECT balance(1)
