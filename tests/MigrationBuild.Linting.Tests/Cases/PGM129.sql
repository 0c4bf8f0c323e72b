### A trigger
[|CREATE TRIGGER t1 BEFORE UPDATE ON parcels|] FOR EACH ROW EXECUTE FUNCTION f();
### A trigger goes
[|DROP TRIGGER t1 ON parcels|];
### A trigger gets another name
[|ALTER TRIGGER t1 ON geo."Parcels"|] RENAME TO t2;
### Enabled
ALTER TABLE parcels [|ENABLE TRIGGER t1|];
### Policies: the first one takes the lock
ALTER TABLE parcels [|ENABLE ROW LEVEL SECURITY|];
CREATE POLICY p ON parcels USING (true);
DROP POLICY q ON parcels;
### A policy that changes
[|ALTER POLICY p ON parcels|] USING (owner = current_user);
### A rule
[|CREATE RULE r AS ON INSERT TO parcels|] DO INSTEAD NOTHING;
### In a DO block
DO $$ BEGIN [|DROP TRIGGER t1 ON parcels|]; END $$;
### In a C# string
[options]
embedded
[file]
[|CREATE POLICY p ON parcels|] USING (true);
### The wait has an end
SET LOCAL lock_timeout = '2s';
CREATE TRIGGER t1 BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION f();
### A new table
CREATE TABLE z9 (id int);
CREATE TRIGGER t1 BEFORE UPDATE ON z9 FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE z9 ENABLE ROW LEVEL SECURITY;
### A new table under another name
CREATE TABLE z9 (id int);
ALTER TABLE z9 RENAME TO z10;
CREATE TRIGGER t1 BEFORE UPDATE ON z10 FOR EACH ROW EXECUTE FUNCTION f();
### A temporary table
CREATE TEMP TABLE work (id int);
CREATE TRIGGER t1 BEFORE UPDATE ON work FOR EACH ROW EXECUTE FUNCTION f();
### A view
[before]
CREATE VIEW v AS SELECT 1 AS a;
[file]
CREATE TRIGGER t1 INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
### An event trigger
CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION g();
### A trigger that is not there
[before]
CREATE TABLE parcels (id int);
[file]
DROP TRIGGER IF EXISTS t1 ON parcels;
### Good
SET LOCAL lock_timeout = '2s';
CREATE TRIGGER t1 BEFORE UPDATE ON parcels FOR EACH ROW EXECUTE FUNCTION f();

### On a server
[before]
CREATE TABLE parcels (id bigint);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
[meanwhile]
INSERT INTO parcels VALUES (1);
[claims]
locks parcels ShareRowExclusive
waits
good fails 55P03
