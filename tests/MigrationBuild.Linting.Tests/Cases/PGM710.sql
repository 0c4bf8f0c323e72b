### A new role
CREATE ROLE boss LOGIN [|SUPERUSER|];
### A role that is there
ALTER USER app WITH [|BYPASSRLS|] [|CREATEROLE|];
### For a replica
CREATE ROLE copy [|REPLICATION|] LOGIN;
### By another role, in a DO block
DO $$ BEGIN GRANT [|pg_execute_server_program|], pg_monitor, [|pg_write_server_files|] TO app; END $$;
### In a string
[options]
embedded
[file]
ALTER ROLE CURRENT_USER [|SUPERUSER|];
### Without
CREATE ROLE app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION CREATEDB;
ALTER ROLE app NOSUPERUSER;
### What every role may be
GRANT pg_monitor, readers TO app;
### It is taken away
REVOKE pg_execute_server_program FROM app;
### A name
CREATE ROLE "superuser" LOGIN;

### Good
CREATE ROLE app LOGIN;

### On a server
[before]
CREATE TABLE secrets (id bigint);
INSERT INTO secrets VALUES (1);
[claims]
answers 1: SET ROLE boss; SELECT count(*) FROM secrets
