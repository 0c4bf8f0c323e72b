### Never committed
[options]
autocommit
[file]
[|BEGIN|];
CREATE TABLE kinds (name text);
[fixed]
BEGIN;
CREATE TABLE kinds (name text);
COMMIT;
### The second one, without a semicolon at the end
[options]
autocommit
[file]
BEGIN;
CREATE TABLE kinds (name text);
COMMIT;
[|START TRANSACTION|];
DROP TABLE IF EXISTS kinds
[fixed]
BEGIN;
CREATE TABLE kinds (name text);
COMMIT;
START TRANSACTION;
DROP TABLE IF EXISTS kinds;
COMMIT;
### A savepoint is no end
[options]
autocommit
[file]
[|BEGIN|];
SAVEPOINT a;
ROLLBACK TO a;
### In a new transaction again and again
[options]
autocommit
[file]
[|BEGIN|];
INSERT INTO kinds VALUES ('a');
COMMIT AND CHAIN;
INSERT INTO kinds VALUES ('b');
### Rolled back
[options]
autocommit
[file]
BEGIN;
CREATE TABLE kinds (name text);
ABORT;
### Prepared
[options]
autocommit
[file]
BEGIN;
CREATE TABLE kinds (name text);
PREPARE TRANSACTION 'kinds';
### A string that another one goes on from
[options]
embedded command
[file]
BEGIN; SELECT pg_advisory_xact_lock(1)
### Within the transaction of the runner, which commits
BEGIN;
CREATE TABLE kinds (name text);
### A block
DO $$ BEGIN PERFORM 1; END $$;

### Good
[options]
autocommit
[file]
BEGIN;
CREATE TABLE kinds (name text);
COMMIT;

### On a server
[claims]
refuses 42P01: SELECT name FROM kinds
