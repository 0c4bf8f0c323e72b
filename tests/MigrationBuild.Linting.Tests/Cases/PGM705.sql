### It is dropped
[|DROP POLICY own ON owners|];
### It is changed
[|ALTER POLICY own ON owners|] USING (id = 2);
### In a DO block, other roles
DO $$ BEGIN [|ALTER POLICY "own" ON public."Owner"|] TO staff; END $$;
### It is replaced, with a moment between
[options]
autocommit
[file]
[|DROP POLICY own ON owners|];
CREATE POLICY own ON owners USING (id = 2);
### It is replaced
[|DROP POLICY IF EXISTS own ON owners|];
CREATE POLICY own ON owners USING (id = 2);
[severity]
silent
### It is not there
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
DROP POLICY IF EXISTS own ON owners;
### A new table, and a new policy
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE POLICY own ON owners USING (id = 1);
DROP POLICY own ON owners;
CREATE POLICY other ON people USING (id = 1);
ALTER POLICY other ON people USING (id = 2);
### The table goes
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE POLICY own ON owners USING (id = 1);
[file]
DROP POLICY own ON owners;
DROP TABLE owners;
### Another name
ALTER POLICY own ON owners RENAME TO own_rows;

### Good
CREATE POLICY more ON owners FOR SELECT TO staff USING (branch = (SELECT current_setting('app.branch')));

### On a server
[before]
CREATE ROLE app;
CREATE ROLE staff;
CREATE TABLE owners (id bigint PRIMARY KEY, tenant text, branch text);
INSERT INTO owners VALUES (1, 'a', 'x'), (2, 'b', 'x');
GRANT SELECT ON owners TO app;
CREATE POLICY own ON owners USING (tenant = current_setting('app.tenant'));
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[claims]
answers 0: SET ROLE app; SET app.tenant = 'a'; SELECT count(*) FROM owners
