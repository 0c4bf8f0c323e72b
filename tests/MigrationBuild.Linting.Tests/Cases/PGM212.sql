### What a role owns
[|DROP OWNED BY intern|];
### Two roles
[|DROP OWNED BY intern, "Guest"|] CASCADE;
### Who runs the migration
[|DROP OWNED BY CURRENT_USER|];
### In a DO block
DO $$ BEGIN [|DROP OWNED BY intern|]; END $$;
### It changes hands
[|REASSIGN OWNED BY intern TO app|];
[severity]
info
### The role itself
DROP ROLE IF EXISTS intern;
### One object
ALTER TABLE parcels OWNER TO app;
DROP TABLE intern;

### Good
ALTER TABLE parcels OWNER TO app;
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM intern;
DROP ROLE intern;

### On a server
[before]
CREATE ROLE app;
CREATE ROLE intern;
CREATE TABLE parcels (id bigint);
INSERT INTO parcels VALUES (1);
ALTER TABLE parcels OWNER TO intern;
[claims]
loses SELECT id FROM parcels
