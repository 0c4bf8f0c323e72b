### A constraint
ALTER TABLE owners ADD [|CHECK (no > 0) NOT VALID|];
[before]
CREATE TABLE owners (id bigint PRIMARY KEY, no int, "Mail" text);
[fixed]
ALTER TABLE owners ADD CONSTRAINT owners_no_check CHECK (no > 0) NOT VALID;
### An index
[before]
CREATE TABLE owners (id bigint PRIMARY KEY, no int, "Mail" text);
[file]
[|CREATE INDEX CONCURRENTLY ON |]owners (no);
[fixed]
CREATE INDEX CONCURRENTLY owners_no_idx ON owners (no);
### An index of which the name is taken, in quotes
[before]
CREATE TABLE owners (id bigint PRIMARY KEY, no int, "Mail" text);
CREATE INDEX "owners_Mail_idx" ON owners (no);
[file]
[|CREATE UNIQUE INDEX ON |]owners ("Mail");
[fixed]
CREATE UNIQUE INDEX "owners_Mail_idx1" ON owners ("Mail");
### Two at once, of a table that is not known
ALTER TABLE owners ADD [|UNIQUE (a)|], ADD [|FOREIGN KEY (b) REFERENCES people|];
### In a DO block
DO $$ BEGIN [|CREATE INDEX ON |]owners (no); END $$;
### Named
ALTER TABLE owners ADD CONSTRAINT owners_no_ck CHECK (no > 0) NOT VALID;
CREATE INDEX CONCURRENTLY owners_no ON owners (no);
### It takes over an index with a name
ALTER TABLE owners ADD PRIMARY KEY USING INDEX owners_pkey;
### In the definition of a column or table
CREATE TABLE people (id bigint PRIMARY KEY, no int CHECK (no > 0), UNIQUE (no));
ALTER TABLE owners ADD COLUMN code text UNIQUE;

### Good
ALTER TABLE owners ADD CONSTRAINT owners_no_check CHECK (no > 0) NOT VALID;

### On a server
[before]
CREATE TABLE owners (id bigint PRIMARY KEY, no int, "Mail" text);
[claims]
convention
both answers owners_no_check: SELECT conname FROM pg_constraint WHERE conrelid = 'owners'::regclass AND contype = 'c'
