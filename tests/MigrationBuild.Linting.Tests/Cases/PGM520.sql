### Every table there is
DO $$
DECLARE r text;
BEGIN
  FOR r IN SELECT relname FROM pg_class WHERE relname LIKE 'old_%' LOOP
    [|EXECUTE 'DROP TABLE ' || r|];
  END LOOP;
END $$;
### A name from a setting
DO $$ BEGIN [|EXECUTE format('ALTER TABLE %I ADD x int', current_setting('app.t'))|]; END $$;
### In a string
[options]
embedded command
[file]
DO 'BEGIN [|EXECUTE ''DROP TABLE '' || current_user|]; END'
### Two of them, with values
DO $$ BEGIN
  IF current_user = 'a' THEN
    [|EXECUTE 'DELETE FROM ' || current_user || ' WHERE a = $1' USING 1|];
  ELSE
    [|EXECUTE quote_ident('a')|];
  END IF;
END $$;
### What is written out
DO $$ BEGIN EXECUTE 'DROP VIEW IF EXISTS v'; END $$;
### Statements
DO $$ BEGIN CREATE TABLE kinds (name text); PERFORM 1; RAISE NOTICE 'made'; END $$;
### A function runs when it is called
CREATE FUNCTION drop_all(t text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'DROP TABLE ' || t; END $$;
### A prepared statement
PREPARE p AS SELECT 1;
EXECUTE p;

### Good
DROP TABLE IF EXISTS old_owners;
DROP TABLE IF EXISTS old_parcels;

### On a server
[before]
CREATE TABLE old_owners (id bigint);
CREATE TABLE old_parcels (id bigint);
CREATE TABLE old_but_in_use (id bigint);
[claims]
breaks 42P01: SELECT id FROM old_but_in_use
