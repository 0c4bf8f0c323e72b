### Everybody sees all
ALTER TABLE owners [|DISABLE ROW LEVEL SECURITY|];
### The owner sees all
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
[file]
ALTER TABLE owners [|NO FORCE ROW LEVEL SECURITY|];
### In a DO block, in a string
[options]
embedded
[file]
DO $$ BEGIN ALTER TABLE "Owner" [|DISABLE ROW LEVEL SECURITY|]; END $$;
### Between two transactions
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[options]
autocommit
[file]
ALTER TABLE owners [|DISABLE ROW LEVEL SECURITY|];
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### Within one
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
ALTER TABLE owners DISABLE ROW LEVEL SECURITY;
UPDATE owners SET id = id + 1 WHERE id < 0;
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### It was not enabled
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
ALTER TABLE owners DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY;
### A new table
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners DISABLE ROW LEVEL SECURITY;
### The table goes
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
ALTER TABLE owners DISABLE ROW LEVEL SECURITY;
DROP TABLE owners;

### Good
ALTER TABLE owners FORCE ROW LEVEL SECURITY;

### On a server
[before]
CREATE ROLE app;
CREATE TABLE owners (id bigint PRIMARY KEY, tenant text);
INSERT INTO owners VALUES (1, 'a'), (2, 'b');
GRANT SELECT ON owners TO app;
CREATE POLICY own ON owners USING (tenant = current_setting('app.tenant'));
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[claims]
answers 2: SET ROLE app; SET app.tenant = 'a'; SELECT count(*) FROM owners
