### Values may be there twice
-- atlas:txmode none

[|CREATE UNIQUE INDEX|] CONCURRENTLY owners_mail ON owners (lower(mail));
### A constraint
ALTER TABLE "Owners" ADD COLUMN a int, ADD [|CONSTRAINT u UNIQUE (mail)|];
### A primary key
[before]
CREATE TABLE owners (id int NOT NULL, mail text);
[file]
ALTER TABLE owners ADD [|PRIMARY KEY (id)|];
### More columns than those that were unique
[before]
CREATE TABLE owners (id int, town int, mail text, UNIQUE (town, mail));
[file]
[|CREATE UNIQUE INDEX|] owners_mail ON owners (mail);
### Nulls are one value
[before]
CREATE TABLE owners (id int);
[file]
ALTER TABLE owners ADD COLUMN login text;
[|CREATE UNIQUE INDEX|] owners_login ON owners (login) NULLS NOT DISTINCT;
### In a DO block
[before]
CREATE TABLE owners (id int, mail text);
[file]
DO $$ BEGIN [|CREATE UNIQUE INDEX|] owners_mail ON owners (mail); END $$;
### In a string
[options]
embedded
[file]
[|CREATE UNIQUE INDEX|] owners_mail ON "Owners" (mail)
### A new column is null in every row
[before]
CREATE TABLE owners (id int);
[file]
ALTER TABLE owners ADD COLUMN login text;
CREATE UNIQUE INDEX owners_login ON owners (id, login);
### Fewer columns are unique already
[before]
CREATE TABLE owners (id int PRIMARY KEY, mail text);
[file]
CREATE UNIQUE INDEX owners_mail ON owners (mail, id);
### It takes the place of a unique index that is dropped
[before]
CREATE TABLE owners (id int, mail text);
CREATE UNIQUE INDEX owners_mail ON owners (mail);
[file]
DROP INDEX owners_mail;
CREATE UNIQUE INDEX owners_mail_town ON owners (mail, id);
### Duplicates are cleared away
DELETE FROM owners a USING owners b WHERE a.mail = b.mail AND a.id > b.id;
CREATE UNIQUE INDEX owners_mail ON owners (mail);
### No row is left
TRUNCATE owners;
CREATE UNIQUE INDEX owners_mail ON owners (mail);
### A new table
CREATE TABLE owners (mail text);
CREATE UNIQUE INDEX owners_mail ON owners (mail);
### Not unique
CREATE INDEX owners_mail ON owners (mail);

### Good
DELETE FROM owners a USING owners b WHERE a.mail = b.mail AND a.id > b.id;
ALTER TABLE owners ADD CONSTRAINT owners_mail UNIQUE (mail);

### On a server
[before]
CREATE TABLE owners (id bigint, mail text);
INSERT INTO owners VALUES (1, 'a@example.com'), (2, 'a@example.com');
[claims]
fails 23505
answers f: SELECT indisvalid FROM pg_index WHERE indexrelid = 'owners_mail'::regclass
