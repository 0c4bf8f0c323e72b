### A unique constraint
ALTER TABLE owners ADD [|CONSTRAINT owners_tax_key UNIQUE (tax_no)|];
### A unique column
ALTER TABLE owners ADD COLUMN passport text [|UNIQUE|];
### Among other commands
ALTER TABLE owners ADD COLUMN a int, ADD [|UNIQUE (tax_no)|];
### Taking over an index
ALTER TABLE owners ADD CONSTRAINT owners_tax_key UNIQUE USING INDEX owners_tax_key;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t ADD UNIQUE (a);
### A unique index
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY owners_tax_key ON owners (tax_no);

### Good
[file]
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY owners_tax_key ON owners (tax_no);
[next]
ALTER TABLE owners ADD CONSTRAINT owners_tax_key UNIQUE USING INDEX owners_tax_key;

### On a server
[before]
CREATE TABLE owners (id bigint, tax_no text);
INSERT INTO owners SELECT i, i FROM generate_series(1, 1000) i;
[claims]
locks owners AccessExclusive while it builds owners_tax_key
