### In a new table
CREATE TABLE shelves (id bigint PRIMARY KEY, parcels [|int|]);
[fixed]
CREATE TABLE shelves (id bigint PRIMARY KEY, parcels bigint);
### A new column
ALTER TABLE shelves ADD COLUMN IF NOT EXISTS height [|smallint|] NOT NULL DEFAULT 0;
### A part of a key
CREATE TABLE ratings (user_id [|int4|], film_id [|INTEGER|], PRIMARY KEY (user_id, film_id));
### A change of type, in a DO block
DO $$ BEGIN ALTER TABLE "Shelf" ALTER COLUMN "height" TYPE [|int|]; END $$;
### The key is another rule's
CREATE TABLE shelves (id int PRIMARY KEY);
### Other types
CREATE TABLE shelves (id bigint PRIMARY KEY, a numeric, b int8, c int[], d app.int4, "int" text);
### A temporary table
CREATE TEMP TABLE s (n int);

### Good
CREATE TABLE shelves (id bigint PRIMARY KEY, parcels bigint);

### On a server
[claims]
refuses 22003: INSERT INTO shelves VALUES (1, 3000000000)
