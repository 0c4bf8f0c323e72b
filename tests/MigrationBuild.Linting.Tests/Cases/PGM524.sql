### The index of a unique constraint
[before]
CREATE TABLE owners (id int PRIMARY KEY, mail text UNIQUE);
[file]
DROP INDEX [|owners_mail_key|];
[fixed]
ALTER TABLE owners DROP CONSTRAINT owners_mail_key;
### Of a primary key, concurrently and in a schema
[before]
CREATE TABLE public."Owners" (id int CONSTRAINT "Owners_pkey" PRIMARY KEY);
[file]
-- atlas:txmode none

DROP INDEX CONCURRENTLY IF EXISTS [|public."Owners_pkey"|];
[fixed]
-- atlas:txmode none

ALTER TABLE public."Owners" DROP CONSTRAINT "Owners_pkey";
### Of a table of the file
CREATE TABLE rooms (during int4range, EXCLUDE USING gist (during WITH &&));
DROP INDEX [|rooms_during_excl|] CASCADE;
### The part of a partitioned index
[before]
CREATE TABLE logs (day date) PARTITION BY RANGE (day);
CREATE TABLE logs_2020 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE INDEX logs_day ON logs (day);
[file]
DROP INDEX [|logs_2020_day_idx|];
### In a DO block, one of two
[before]
CREATE TABLE owners (id int PRIMARY KEY, mail text);
CREATE INDEX owners_mail ON owners (mail);
[file]
DO $$ BEGIN DROP INDEX owners_mail, [|owners_pkey|]; END $$;
### A unique index of its own, named like a constraint's
[before]
CREATE TABLE owners (mail text);
CREATE UNIQUE INDEX owners_mail_key ON owners (mail);
[file]
DROP INDEX owners_mail_key;
### Of a partitioned table, with its parts
[before]
CREATE TABLE logs (day date) PARTITION BY RANGE (day);
CREATE INDEX logs_day ON logs (day);
[file]
DROP INDEX logs_day;
### The constraint is gone
[before]
CREATE TABLE owners (mail text UNIQUE);
[file]
ALTER TABLE owners DROP CONSTRAINT owners_mail_key;
DROP INDEX IF EXISTS owners_mail_key;
### In a string nothing is known
[options]
embedded command
[file]
DROP INDEX owners_mail_key

### Good
[before]
CREATE TABLE owners (id int PRIMARY KEY, mail text UNIQUE);
[file]
ALTER TABLE owners DROP CONSTRAINT owners_mail_key;

### On a server
[claims]
fails 2BP01
