### A privilege
REVOKE SELECT ON owners FROM [|app|];
### A role
REVOKE readers FROM [|"App"|];
### An owner
ALTER TABLE owners [|OWNER TO other|];
### The owner of a function
[|ALTER FUNCTION f(int) OWNER TO other|];
### In a DO block, of PUBLIC and a role
DO $$ BEGIN REVOKE ALL ON SCHEMA app FROM PUBLIC, [|app|]; END $$;
### Everybody
REVOKE ALL ON owners FROM PUBLIC;
### New objects
CREATE TABLE owners (id bigint PRIMARY KEY);
REVOKE INSERT ON owners FROM app;
ALTER TABLE owners OWNER TO other;
CREATE SCHEMA s;
ALTER SCHEMA s OWNER TO other;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() OWNER TO other;
### Who owns it already
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners OWNER TO other;
[file]
ALTER TABLE owners OWNER TO other;
### What is made later
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE EXECUTE ON FUNCTIONS FROM app;
### The owner of a new language
CREATE LANGUAGE plperl;
ALTER LANGUAGE plperl OWNER TO app_owner;

### Good
REVOKE ALL ON owners FROM PUBLIC;
GRANT SELECT ON owners TO app;

### On a server
[before]
CREATE ROLE app;
CREATE TABLE owners (id bigint);
GRANT SELECT ON owners TO app;
[claims]
breaks 42501: SET ROLE app; SELECT id FROM owners
