### A wider integer
[before]
CREATE TABLE owners (id int, no int, born timestamp);
[file]
ALTER TABLE owners ALTER no [|TYPE bigint|], ALTER COLUMN born SET DATA [|TYPE timestamptz|] USING born AT TIME ZONE 'UTC';
### An enum becomes text, text an array
[before]
CREATE TYPE mood AS ENUM ('ok');
CREATE TABLE owners (mood mood, tags text);
[file]
ALTER TABLE owners ALTER mood [|TYPE text|];
ALTER TABLE owners ALTER tags [|TYPE text[]|] USING string_to_array(tags, ',');
### A domain over another type
[before]
CREATE DOMAIN euro AS numeric(12, 2);
CREATE TABLE owners (balance int);
[file]
ALTER TABLE owners ALTER balance [|TYPE euro|];
### Longer, more precise, unlimited
[before]
CREATE TABLE owners (kind varchar(20), price numeric(8, 2), mail varchar(50), zip char(5), note jsonb);
[file]
ALTER TABLE owners
    ALTER kind TYPE varchar(500),
    ALTER price TYPE numeric(20, 4),
    ALTER mail TYPE text,
    ALTER zip TYPE varchar(5);
### A domain over the same type
[before]
CREATE DOMAIN mail AS text;
CREATE TABLE owners (mail varchar(50));
[file]
ALTER TABLE owners ALTER mail TYPE mail;
### Nothing is known of the column
ALTER TABLE owners ALTER no TYPE bigint;
### The enum has its old name when the transaction ends
[before]
CREATE TYPE "Role" AS ENUM ('A', 'B');
CREATE TABLE owners (role "Role" NOT NULL);
[file]
BEGIN;
CREATE TYPE "Role_new" AS ENUM ('A');
ALTER TABLE owners ALTER COLUMN role TYPE "Role_new" USING (role::text::"Role_new");
ALTER TYPE "Role" RENAME TO "Role_old";
ALTER TYPE "Role_new" RENAME TO "Role";
DROP TYPE "Role_old";
COMMIT;
### A new column
[before]
CREATE TABLE owners (id int);
[file]
ALTER TABLE owners ADD COLUMN no int;
ALTER TABLE owners ALTER no TYPE bigint;

### Good
ALTER TABLE owners ADD COLUMN no_v2 bigint;

### On a server
[before]
CREATE TABLE owners (id int, no int, born timestamp);
INSERT INTO owners VALUES (1, 1, '2000-01-01');
CREATE FUNCTION next_no(int) RETURNS int LANGUAGE sql AS 'SELECT $1 + 1';
[claims]
breaks 42883: SELECT next_no(no) FROM owners
answers bigint|timestamp with time zone: SELECT pg_typeof(no), pg_typeof(born) FROM owners
