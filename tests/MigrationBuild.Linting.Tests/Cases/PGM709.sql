### A view
CREATE VIEW [|owner_ids|] AS SELECT id FROM owners;
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[fixed]
CREATE VIEW owner_ids WITH (security_invoker = true) AS SELECT id FROM owners;
### With names of columns
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE OR REPLACE VIEW [|public."Names"|] ("Id") AS SELECT count(*) FROM owners;
[fixed]
CREATE OR REPLACE VIEW public."Names" ("Id") WITH (security_invoker = true) AS SELECT count(*) FROM owners;
### With another option
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE VIEW [|v|] WITH (security_barrier) AS SELECT id FROM owners;
[fixed]
CREATE VIEW v WITH (security_invoker = true, security_barrier) AS SELECT id FROM owners;
### Before PostgreSQL 15
[options]
14
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE VIEW [|v|] AS SELECT id FROM owners;
### A materialized view, in a DO block; security comes later
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
DO $$ BEGIN CREATE MATERIALIZED VIEW [|v|] AS SELECT id FROM owners; END $$;
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
### The caller's rights
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE VIEW v WITH (security_invoker) AS SELECT id FROM owners;
CREATE VIEW w WITH (security_invoker = on) AS SELECT id FROM owners;
CREATE VIEW x AS SELECT id FROM owners;
ALTER VIEW x SET (security_invoker = true);
### A table without
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE VIEW v AS SELECT id FROM owners;
### It is disabled
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE VIEW v AS SELECT id FROM owners;
ALTER TABLE owners DISABLE ROW LEVEL SECURITY;
### A temporary view
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[file]
CREATE TEMP VIEW v AS SELECT id FROM owners;
### A table that is not known
[options]
embedded
[file]
CREATE VIEW v AS SELECT id FROM owners;

### Good
CREATE VIEW owner_ids WITH (security_invoker = true) AS SELECT id FROM owners;

### On a server
[since]
15
[before]
CREATE ROLE app;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app;
CREATE TABLE owners (id bigint PRIMARY KEY);
INSERT INTO owners VALUES (1), (2);
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[claims]
answers 2: SET ROLE app; SELECT count(*) FROM owner_ids
