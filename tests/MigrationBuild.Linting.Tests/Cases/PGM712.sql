### A table with rows
ALTER TABLE owners [|ENABLE ROW LEVEL SECURITY|];
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[fixed]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
### A new one, in a DO block
CREATE TABLE "Owner" (id bigint PRIMARY KEY);
DO $$ BEGIN ALTER TABLE "Owner" [|ENABLE ROW LEVEL SECURITY|]; END $$;
### It is forced no more
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners FORCE ROW LEVEL SECURITY;
[file]
ALTER TABLE owners [|ENABLE ROW LEVEL SECURITY|], NO FORCE ROW LEVEL SECURITY;
### It is forced
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
ALTER TABLE owners RENAME TO people;
ALTER TABLE people FORCE ROW LEVEL SECURITY;
### It was forced before
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners FORCE ROW LEVEL SECURITY;
[file]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### It is disabled again
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
ALTER TABLE owners DISABLE ROW LEVEL SECURITY;
### A table that is not known
[options]
embedded
[file]
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;

### Good
ALTER TABLE owners ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

### On a server
[before]
CREATE ROLE keeper;
CREATE TABLE owners (id bigint PRIMARY KEY);
INSERT INTO owners VALUES (1);
ALTER TABLE owners OWNER TO keeper;
[claims]
answers 1: SET ROLE keeper; SELECT count(*) FROM owners
