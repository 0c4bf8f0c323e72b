### A check
CREATE DOMAIN positive AS int [|CHECK (VALUE > 0)|];
### A name and NOT NULL
CREATE DOMAIN app.mail AS text COLLATE "C" [|NOT NULL|] [|CONSTRAINT mail_at CHECK (VALUE LIKE '%@%')|];
### In a DO block
DO $$ BEGIN CREATE DOMAIN positive AS int [|CHECK (VALUE > 0)|]; END $$;
### A default
CREATE DOMAIN label AS text DEFAULT '';
### NULL is no condition
CREATE DOMAIN label AS text NULL;
### A table
CREATE TABLE parcels (id bigint PRIMARY KEY, n int CHECK (n > 0));
### Another change of a domain
ALTER DOMAIN positive SET DEFAULT 1;

### Good
CREATE DOMAIN label AS text;
CREATE TABLE parcels (id bigint PRIMARY KEY, label label CHECK (label <> ''));

### On a server
[before]
CREATE TABLE owners (id bigint);
INSERT INTO owners SELECT i FROM generate_series(1, 1000) i;
[claims]
makes ALTER TABLE owners ADD COLUMN rank positive read owners
