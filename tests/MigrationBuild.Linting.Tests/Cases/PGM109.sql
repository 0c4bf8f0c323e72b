### A unique constraint
ALTER TABLE owners ADD [|CONSTRAINT owners_tax_key UNIQUE (tax_no)|];
[fixed]
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY owners_tax_key ON owners (tax_no);
ALTER TABLE owners ADD CONSTRAINT owners_tax_key UNIQUE USING INDEX owners_tax_key;
### With all that can be written, behind other statements
[before]
CREATE TABLE owners (id bigint, tax_no text, name text);
[file]
CREATE TABLE t (id int);
-- One owner a number.
ALTER TABLE owners ADD [|UNIQUE NULLS NOT DISTINCT (tax_no) INCLUDE (name) WITH (fillfactor = 90) DEFERRABLE INITIALLY DEFERRED|];
[fixed]
CREATE TABLE t (id int);
[made]
concurrently
-- atlas:txmode none

-- One owner a number.
CREATE UNIQUE INDEX CONCURRENTLY owners_tax_no_name_key ON owners (tax_no) INCLUDE (name) NULLS NOT DISTINCT WITH (fillfactor = 90);
ALTER TABLE owners ADD CONSTRAINT owners_tax_no_name_key UNIQUE USING INDEX owners_tax_no_name_key DEFERRABLE INITIALLY DEFERRED;
### A key that the next statement refers to
[before]
CREATE TABLE owners (tax_no text);
[file]
ALTER TABLE owners ADD [|CONSTRAINT owners_tax_key UNIQUE (tax_no)|];
CREATE TABLE bills (tax_no text REFERENCES owners (tax_no));
[fixed]
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY owners_tax_key ON owners (tax_no);
ALTER TABLE owners ADD CONSTRAINT owners_tax_key UNIQUE USING INDEX owners_tax_key;
[made]
rest
CREATE TABLE bills (tax_no text REFERENCES owners (tax_no));
### A unique column
ALTER TABLE owners ADD COLUMN passport text [|UNIQUE|];
[fixed]
ALTER TABLE owners ADD COLUMN passport text;
[made]
concurrently
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY owners_passport_key ON owners (passport);
ALTER TABLE owners ADD CONSTRAINT owners_passport_key UNIQUE USING INDEX owners_passport_key;
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
