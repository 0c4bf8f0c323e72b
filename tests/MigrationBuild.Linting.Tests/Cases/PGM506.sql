### A commit in the middle
INSERT INTO kinds VALUES ('a');
[|COMMIT|];
INSERT INTO kinds VALUES ('b');
### A transaction in a transaction
[options]
autocommit
[file]
BEGIN;
INSERT INTO kinds VALUES ('a');
[|BEGIN|];
INSERT INTO kinds VALUES ('b');
COMMIT;
[fixed]
BEGIN;
INSERT INTO kinds VALUES ('a');
INSERT INTO kinds VALUES ('b');
COMMIT;
### Nothing to commit
[options]
autocommit
[file]
INSERT INTO kinds VALUES ('a');
[|COMMIT|]; INSERT INTO kinds VALUES ('b');
[fixed]
INSERT INTO kinds VALUES ('a');
INSERT INTO kinds VALUES ('b');
### A transaction around a part of the file
INSERT INTO kinds VALUES ('a');
[|BEGIN|];
INSERT INTO kinds VALUES ('b');
COMMIT;
### A transaction that nothing ends, in that of the runner
[|BEGIN|];
INSERT INTO kinds VALUES ('a');
### Rolled back
INSERT INTO kinds VALUES ('a');
[|ROLLBACK|];
### In a string that EF Core runs
[options]
embedded
[file]
[|BEGIN|]; INSERT INTO kinds VALUES ('a'); COMMIT;
### A string may end what another one began
[options]
embedded command
[file]
COMMIT
### Around the whole file
BEGIN;
INSERT INTO kinds VALUES ('a');
COMMIT;
### Transactions one after the other, without one around the file
-- atlas:txmode none

START TRANSACTION;
INSERT INTO kinds VALUES ('a');
END;
BEGIN;
INSERT INTO kinds VALUES ('b');
ABORT;
### Blocks and bodies
DO $$ BEGIN PERFORM 1; END $$;
CREATE FUNCTION one() RETURNS int BEGIN ATOMIC SELECT 1; END;
### A savepoint
SAVEPOINT a;
INSERT INTO kinds VALUES ('a');
ROLLBACK TO a;
RELEASE a;

### Good
INSERT INTO kinds VALUES ('a');
INSERT INTO kinds VALUES ('b');

### On a server
[before]
CREATE TABLE kinds (name text PRIMARY KEY);
INSERT INTO kinds VALUES ('b');
[claims]
both fails 23505
answers 1: SELECT count(*) FROM kinds WHERE name = 'a'
