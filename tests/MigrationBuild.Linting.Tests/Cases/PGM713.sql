### A setting
CREATE POLICY own ON owners USING (tenant = [|current_setting('app.tenant', true)|]::uuid);
[fixed]
CREATE POLICY own ON owners USING (tenant = (SELECT current_setting('app.tenant', true))::uuid);
### Who asks, twice
ALTER POLICY own ON owners USING ([|auth.uid()|] = user_id) WITH CHECK (user_id = [|auth.uid()|]);
### A function of one's own, in a DO block
[before]
CREATE FUNCTION tenant() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT current_setting(''app.tenant'')::uuid';
[file]
DO $$ BEGIN CREATE POLICY own ON "Owner" FOR INSERT WITH CHECK (tenant_id = [|tenant()|]); END $$;
### In a SELECT
CREATE POLICY own ON owners USING (tenant = (SELECT current_setting('app.tenant', true)));
### It depends on the row
[before]
CREATE FUNCTION may_see(a bigint) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
[file]
CREATE POLICY own ON owners USING (may_see(id) AND current_setting('app.' || kind) = 'x');
### A function that is computed beforehand
CREATE POLICY own ON owners USING (name = lower('X'));
### No policy
SELECT current_setting('app.tenant');

### Good
CREATE POLICY own ON owners USING (tenant = (SELECT current_setting('app.tenant', true))::uuid);

### On a server
[before]
CREATE ROLE app;
CREATE TABLE owners (id bigint PRIMARY KEY, tenant uuid);
GRANT SELECT ON owners TO app;
ALTER TABLE owners ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS 'BEGIN RETURN QUERY EXECUTE ''EXPLAIN '' || query; END';
[claims]
answers f: SET ROLE app; SELECT bool_or(line LIKE '%InitPlan%') FROM plan('SELECT * FROM owners') AS line
