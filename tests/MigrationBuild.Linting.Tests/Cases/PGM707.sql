### All privileges
GRANT [|ALL|] ON owners TO app;
### To everybody, of all tables
GRANT SELECT ON [|ALL TABLES IN SCHEMA public|] TO PUBLIC;
### To everybody
GRANT SELECT ON "Owner" TO app, [|PUBLIC|];
### With the right to give it on
GRANT SELECT ON owners TO app [|WITH GRANT OPTION|];
### What is made later
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT [|ALL|] PRIVILEGES ON TABLES TO app;
### In a DO block
DO $$ BEGIN GRANT [|ALL|] ON SCHEMA app TO app; END $$;
### A schema for everybody that is not among those of the team
[options]
migrationbuild.PGM707.public=api
[file]
GRANT USAGE ON SCHEMA app TO [|PUBLIC|];
### One that is
[options]
migrationbuild.PGM707.public=api
[file]
GRANT USAGE ON SCHEMA api TO PUBLIC;
### What everybody has anyway
GRANT EXECUTE ON FUNCTION f() TO PUBLIC;
GRANT ALL ON FUNCTION f() TO app;
GRANT CONNECT, TEMPORARY ON DATABASE d TO PUBLIC;
GRANT USAGE ON TYPE mood TO PUBLIC;
### Who has all rights
GRANT ALL ON SCHEMA public TO postgres;
GRANT ALL ON owners TO CURRENT_USER;
### It is taken away
REVOKE ALL ON owners FROM PUBLIC;
### A role
GRANT readers TO app;

### Good
GRANT SELECT, INSERT, UPDATE ON owners TO app;

### On a server
[before]
CREATE ROLE app;
CREATE TABLE owners (id bigint);
[claims]
admits SET ROLE app; TRUNCATE owners
