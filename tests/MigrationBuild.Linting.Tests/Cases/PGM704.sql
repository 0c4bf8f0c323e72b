### All rows
CREATE POLICY own ON owners USING ([|true|]);
### All new rows
CREATE POLICY own ON owners FOR INSERT TO PUBLIC WITH CHECK ([|1 = 1|]);
### Half of it
CREATE POLICY own ON owners FOR UPDATE USING (id = 1) WITH CHECK ([|id > 0 OR true|]);
### Changed to it, in a DO block
DO $$ BEGIN ALTER POLICY own ON "Owner" USING ([|TRUE|]); END $$;
### For some roles
CREATE POLICY own ON owners TO service, jobs USING ([|true|]) WITH CHECK (true);
[severity]
info
### Not only reading
[options]
migrationbuild.PGM704.public=countries
[file]
CREATE POLICY own ON countries FOR DELETE USING ([|true|]);
### What the team says that all may read
[options]
migrationbuild.PGM704.public=countries
[file]
CREATE POLICY everybody ON countries FOR SELECT USING (true);
### A restrictive policy
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE POLICY strict ON owners AS RESTRICTIVE USING (id > 0);
[file]
CREATE POLICY own ON owners AS RESTRICTIVE USING (true);
ALTER POLICY strict ON owners USING (true);
### No rows
CREATE POLICY own ON owners USING (false);

### Good
CREATE POLICY own ON owners USING (tenant = (SELECT current_setting('app.tenant')));

### On a server
[before]
CREATE ROLE app;
CREATE TABLE owners (id bigint PRIMARY KEY, tenant text);
INSERT INTO owners VALUES (1, 'a'), (2, 'b');
GRANT SELECT ON owners TO app;
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
[claims]
answers 2: SET ROLE app; SET app.tenant = 'a'; SELECT count(*) FROM owners
