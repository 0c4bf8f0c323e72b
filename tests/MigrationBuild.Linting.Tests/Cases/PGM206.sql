### A table
[|TRUNCATE audit_log|];
### Two tables
TRUNCATE [|ONLY bids|], [|"Lots"|] RESTART IDENTITY;
### One of them is new
CREATE TABLE bids (id int);
TRUNCATE bids, [|lots|];
### In a DO block
DO $$
BEGIN
    [|TRUNCATE TABLE audit_log|];
END
$$;
### In a string
[options]
embedded
[file]
[|TRUNCATE audit_log|]
### A temporary table
CREATE TEMP TABLE scratch (id int);
TRUNCATE scratch;
### A table that the same migration creates, renamed
CREATE TABLE scratch (id int);
ALTER TABLE scratch RENAME TO "Scratch2";
TRUNCATE "Scratch2";
### A new table of another schema
CREATE SCHEMA work;
CREATE TABLE work.audit_log (id int);
TRUNCATE work.audit_log;
[|TRUNCATE audit_log|];
### A function that truncates is only defined
CREATE FUNCTION reset() RETURNS void LANGUAGE sql AS 'TRUNCATE audit_log';

### Good
DELETE FROM audit_log WHERE id BETWEEN 1 AND 10000 AND at < '2001-01-01';

### On a server
[before]
CREATE TABLE audit_log (id bigint, at timestamptz);
INSERT INTO audit_log VALUES (1, '2000-05-01'), (2, '2026-05-01');
[claims]
loses SELECT id FROM audit_log WHERE at > '2020-01-01'
locks audit_log AccessExclusive
