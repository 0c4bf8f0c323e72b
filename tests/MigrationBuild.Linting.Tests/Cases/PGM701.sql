### A table with rows
ALTER TABLE owners [|ENABLE ROW LEVEL SECURITY|];
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
### A new table, also for its owner
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners FORCE ROW LEVEL SECURITY, [|ENABLE ROW LEVEL SECURITY|];
### For the owner too
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
ALTER TABLE owners [|FORCE ROW LEVEL SECURITY|];
### In a DO block, quoted, renamed
CREATE TABLE "Owner" (id bigint PRIMARY KEY);
DO $$ BEGIN ALTER TABLE "Owner" [|ENABLE ROW LEVEL SECURITY|]; END $$;
ALTER TABLE "Owner" RENAME TO owners;
### The policy comes a moment later
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[options]
autocommit
[file]
ALTER TABLE owners [|ENABLE ROW LEVEL SECURITY|];
CREATE POLICY own ON owners USING (id = 1);
[severity]
info
### The policy comes in the same transaction
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON owners USING (id = 1);
### The policy is there already
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE POLICY own ON owners USING (id = 1);
[file]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### It is disabled again
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
ALTER TABLE owners DISABLE ROW LEVEL SECURITY;
### A table that is not known
[options]
embedded
[file]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;

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
answers 0: SET ROLE app; SET app.tenant = 'a'; SELECT count(*) FROM owners
