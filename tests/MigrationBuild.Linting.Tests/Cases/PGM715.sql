### A name
[options]
embedded
[file]
DROP STATISTICS IF EXISTS [|{…}|];
### One finding a statement
[options]
embedded
[file]
DELETE FROM [|{…}|] WHERE a = {…};
UPDATE t SET a = [|{…}|] WHERE b = 1;
### In a string and in a quoted name
[options]
embedded
[file]
SELECT 'x[|{…}|]';
SELECT 1 AS "a[|{…}|]";
### What no longer reads as SQL
[options]
embedded
[file]
SELECT * FROM t WHERE a = 1 AND [|{…}|] 2;
### In a block, once
[options]
embedded
[file]
DO $$ BEGIN DROP TABLE IF EXISTS [|{…}|]; END $$;
### Nothing is put in
[options]
embedded
[file]
DELETE FROM t WHERE a = 'value';
### In a comment between statements
[options]
embedded
[file]
-- for {…}
SELECT 1;
### It is meant
[options]
embedded
[file]
-- migrationbuild:ignore PGM715 the list is ours
DROP STATISTICS IF EXISTS {…};
### The character in a file
DROP STATISTICS IF EXISTS "￼";

### Good
[options]
embedded
[file]
DROP STATISTICS IF EXISTS parcels_by_owner;

### On a server
[claims]
convention
