### A domain with a check
[before]
CREATE TABLE parcels (id int);
CREATE DOMAIN pct AS int CHECK (VALUE BETWEEN 0 AND 100);
[file]
ALTER TABLE parcels ADD COLUMN share [|pct|];
### A domain that is made in the same file
CREATE DOMAIN nn AS text NOT NULL;
ALTER TABLE parcels ADD COLUMN tag [|nn|] DEFAULT 'x';
### A domain over such a domain
[before]
CREATE DOMAIN pct AS int CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN "Share" AS pct;
[file]
ALTER TABLE parcels ADD COLUMN share [|"Share"|];
### In a DO block
[before]
CREATE DOMAIN pct AS int CHECK (VALUE BETWEEN 0 AND 100);
[file]
DO $$ BEGIN ALTER TABLE parcels ADD COLUMN share [|pct|]; END $$;
### A domain without a condition
[before]
CREATE DOMAIN anyint AS int;
[file]
ALTER TABLE parcels ADD COLUMN share anyint;
### A type that nothing is known of
ALTER TABLE parcels ADD COLUMN share pct;
### A new table
[before]
CREATE DOMAIN pct AS int CHECK (VALUE BETWEEN 0 AND 100);
[file]
CREATE TABLE parcels (id int);
ALTER TABLE parcels ADD COLUMN share pct;
### In a C# string
[options]
embedded
[file]
ALTER TABLE parcels ADD COLUMN share pct;
### Good
[file]
ALTER TABLE parcels ADD COLUMN share int;
ALTER TABLE parcels ADD CONSTRAINT share_range CHECK (share BETWEEN 0 AND 100) NOT VALID;
[next]
ALTER TABLE parcels VALIDATE CONSTRAINT share_range;

### On a server
[before]
CREATE TABLE parcels (id int);
INSERT INTO parcels SELECT i FROM generate_series(1, 1000) i;
CREATE DOMAIN pct AS int CHECK (VALUE BETWEEN 0 AND 100);
[claims]
locks parcels AccessExclusive while it rewrites parcels
