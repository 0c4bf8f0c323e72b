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
### The index is built under the lock
[before]
CREATE TABLE parcels (id int, no int, CONSTRAINT parcels_pkey PRIMARY KEY (id));
[file]
ALTER TABLE parcels [|DROP CONSTRAINT parcels_pkey|], ADD CONSTRAINT parcels_pkey PRIMARY KEY (id, no);
### In a DO block
DO $$ BEGIN ALTER TABLE parcels [|DROP CONSTRAINT parcels_pkey|]; END $$;
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
