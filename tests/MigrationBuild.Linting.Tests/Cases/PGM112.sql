### No two leases of a plot at a time
ALTER TABLE leases [|ADD CONSTRAINT no_overlap EXCLUDE USING gist (plot WITH =, term WITH &&)|];
### Without a name
[before]
CREATE TABLE leases (term tstzrange);
[file]
ALTER TABLE leases [|ADD EXCLUDE USING gist (term WITH &&)|];
### The second of two commands
ALTER TABLE geo."Leases" ADD COLUMN note text, [|ADD EXCLUDE (plot WITH =)|];
### In a DO block
DO $$ BEGIN ALTER TABLE leases [|ADD EXCLUDE USING gist (term WITH &&)|]; END $$;
### In a C# string
[options]
embedded
[file]
ALTER TABLE leases [|ADD EXCLUDE USING gist (term WITH &&)|];
### A new table
CREATE TABLE leases (term tstzrange);
ALTER TABLE leases ADD EXCLUDE USING gist (term WITH &&);
### A temporary table
CREATE TEMP TABLE leases (term tstzrange);
ALTER TABLE leases ADD EXCLUDE USING gist (term WITH &&);
### A new table under another name
CREATE TABLE leases_new (term tstzrange);
ALTER TABLE leases_new RENAME TO terms;
ALTER TABLE terms ADD EXCLUDE USING gist (term WITH &&);
### A check
ALTER TABLE leases ADD CONSTRAINT term_ok CHECK (NOT isempty(term)) NOT VALID;
### Good
CREATE TABLE leases_new (plot int, term tstzrange, EXCLUDE USING gist (term WITH &&));

### On a server
[before]
CREATE EXTENSION btree_gist;
CREATE TABLE leases (plot int, term tstzrange);
INSERT INTO leases SELECT i, 'empty' FROM generate_series(1, 1000) i;
[claims]
locks leases AccessExclusive while it builds no_overlap
