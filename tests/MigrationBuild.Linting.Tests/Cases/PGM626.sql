### A change of type
ALTER TABLE owners [|ALTER COLUMN no TYPE bigint|];
[fixed]
ALTER TABLE owners ALTER COLUMN no TYPE bigint;
ANALYZE owners;
### An index of an expression
CREATE INDEX CONCURRENTLY owners_mail ON owners (no, [|lower(mail)|]);
### Many rows
[|INSERT INTO owners|] SELECT * FROM people;
### Twice the same table, of which the last counts
INSERT INTO owners SELECT * FROM people;
[|INSERT INTO owners|] SELECT * FROM strangers;
### In a DO block
DO $$ BEGIN ALTER TABLE "Owner" [|ALTER "no" TYPE bigint|]; END $$;
### It is analyzed
ALTER TABLE owners ALTER COLUMN no TYPE bigint;
INSERT INTO people SELECT * FROM strangers;
ANALYZE owners;
VACUUM (ANALYZE) people;
### All tables are
CREATE INDEX CONCURRENTLY owners_mail ON owners (lower(mail));
ANALYZE;
### A column
CREATE INDEX CONCURRENTLY owners_mail ON owners (mail);
### Some rows
INSERT INTO owners (id, mail) VALUES (1, 'a'), (2, 'b');
### A new table without rows
CREATE TABLE owners (id bigint PRIMARY KEY, mail text);
CREATE INDEX owners_mail ON owners (lower(mail));
### A temporary table
CREATE TEMP TABLE t (a int);
INSERT INTO t SELECT 1 FROM owners;

### Good
-- atlas:txmode none

CREATE INDEX CONCURRENTLY owners_mail ON owners (lower(mail));
ANALYZE owners;

### On a server
[before]
CREATE TABLE owners (no int, mail text) WITH (autovacuum_enabled = false);
INSERT INTO owners SELECT i, 'a' || i FROM generate_series(1, 1000) i;
ANALYZE owners;
[claims]
answers 0: SELECT count(*) FROM pg_stats WHERE tablename = 'owners' AND attname = 'no'
