### A primary key
[before]
CREATE TABLE parcels (id int CONSTRAINT parcels_id PRIMARY KEY);
INSERT INTO parcels VALUES (1);
[file]
ALTER TABLE parcels [|DROP CONSTRAINT parcels_id|];
### By its name
ALTER TABLE ONLY owners [|DROP CONSTRAINT IF EXISTS owners_pkey|] CASCADE;
### As EF Core names it, in a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|DROP CONSTRAINT "PK_Blogs"|]
### Another key takes its place, outside of a transaction
[options]
autocommit
[file]
ALTER TABLE parcels [|DROP CONSTRAINT parcels_pkey|];
ALTER TABLE parcels ADD CONSTRAINT parcels_pkey PRIMARY KEY (id, no);
### In a DO block
DO $$ BEGIN ALTER TABLE parcels [|DROP CONSTRAINT parcels_pkey|]; END $$;
### Another key takes its place
[before]
CREATE TABLE parcels (id int, no int, CONSTRAINT parcels_pkey PRIMARY KEY (id));
[file]
ALTER TABLE parcels [|DROP CONSTRAINT parcels_pkey|];
ALTER TABLE parcels ADD CONSTRAINT parcels_pkey PRIMARY KEY (id, no);
[severity]
warning
### In one statement, and rows are told apart as before
[before]
CREATE TABLE parcels (id int, no int, CONSTRAINT parcels_pkey PRIMARY KEY (id));
[file]
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey, ADD CONSTRAINT parcels_pkey PRIMARY KEY (id, no), ADD CONSTRAINT parcels_id UNIQUE (id);
### The column of the old key goes
[before]
CREATE TABLE parcels (id int, no int, CONSTRAINT parcels_pkey PRIMARY KEY (id));
[file]
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey, DROP COLUMN id, ADD PRIMARY KEY (no);
### Swapped for an index that is ready
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey, ADD CONSTRAINT parcels_pkey PRIMARY KEY USING INDEX parcels_id2;
### It is none, whatever its name
[before]
CREATE TABLE parcels (id int CONSTRAINT parcels_pkey UNIQUE);
[file]
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey;
### A new name
ALTER TABLE parcels RENAME CONSTRAINT parcels_pkey TO parcels_pk;
### A new table
CREATE TABLE t (a int PRIMARY KEY);
ALTER TABLE t DROP CONSTRAINT t_pkey;
### The table is dropped
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey;
DROP TABLE parcels;
### The table is dropped under another name, and one of its name is made
[before]
CREATE TABLE parcels (id int CONSTRAINT parcels_pkey PRIMARY KEY);
[file]
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey;
ALTER TABLE parcels RENAME TO parcels_old;
CREATE TABLE parcels (id bigint CONSTRAINT parcels_pkey PRIMARY KEY);
DROP TABLE parcels_old;

### Good
[before]
CREATE TABLE parcels (id int PRIMARY KEY);
INSERT INTO parcels VALUES (1);
CREATE UNIQUE INDEX parcels_id_v2 ON parcels (id);
[file]
ALTER TABLE parcels
    DROP CONSTRAINT parcels_pkey,
    ADD CONSTRAINT parcels_pkey PRIMARY KEY USING INDEX parcels_id_v2;

### On a server
[claims]
admits INSERT INTO parcels VALUES (1)
