### A table with rows
[|CREATE POLICY own ON owners|] USING (id = 1);
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[fixed]
CREATE POLICY own ON owners USING (id = 1);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### A new table, of two policies once
CREATE TABLE "Owner" (id bigint PRIMARY KEY);
[|CREATE POLICY "read" ON public."Owner"|] FOR SELECT USING (id > 0);
CREATE POLICY "write" ON "Owner" FOR INSERT WITH CHECK (id > 0);
### In a DO block, forced only
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners FORCE ROW LEVEL SECURITY;
DO $$ BEGIN [|CREATE POLICY own ON owners|] USING (id = 1); END $$;
### It is enabled later
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE POLICY own ON owners USING (id = 1);
ALTER TABLE owners RENAME TO people;
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
### It is enabled already
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE POLICY own ON owners USING (id = 1);
### The policy is dropped again
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE POLICY own ON owners USING (id = 1);
DROP POLICY own ON owners;
### A table that is not known
[options]
embedded
[file]
CREATE POLICY own ON owners USING (id = 1);

### Good
CREATE POLICY own ON owners USING (tenant = (SELECT current_setting('app.tenant')));
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;

### On a server
[before]
CREATE ROLE app;
CREATE TABLE owners (id bigint PRIMARY KEY, tenant text);
INSERT INTO owners VALUES (1, 'a'), (2, 'b');
GRANT SELECT ON owners TO app;
[claims]
answers 2: SET ROLE app; SET app.tenant = 'a'; SELECT count(*) FROM owners
