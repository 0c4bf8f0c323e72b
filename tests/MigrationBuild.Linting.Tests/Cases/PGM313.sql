### A check
ALTER TABLE owners [|ADD CONSTRAINT kind_set CHECK (kind <> '') NOT VALID|];
### Not null
ALTER TABLE owners [|ALTER COLUMN kind SET NOT NULL|];
### A foreign key and a unique constraint
ALTER TABLE owners [|ADD FOREIGN KEY (zone_id) REFERENCES zones NOT VALID|], [|ADD CONSTRAINT owners_mail_key UNIQUE (mail)|];
### A unique index
[|CREATE UNIQUE INDEX|] CONCURRENTLY owners_mail ON owners (lower(mail));
### A new column that must be there
ALTER TABLE owners ADD COLUMN tax_no text;
ALTER TABLE owners [|ALTER tax_no SET NOT NULL|];
### An old column takes part
ALTER TABLE owners ADD COLUMN born date;
ALTER TABLE owners [|ADD CHECK (born < died) NOT VALID|];
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|ADD CONSTRAINT "CK_Blogs_Rating" CHECK ("Rating" > 0) NOT VALID|]
### A new table
CREATE TABLE t (a int CHECK (a > 0));
ALTER TABLE t ADD CHECK (a < 10), ALTER a SET NOT NULL;
CREATE UNIQUE INDEX ON t (a);
### Only new columns that may be null
ALTER TABLE owners ADD COLUMN tax_no text;
ALTER TABLE owners ADD CONSTRAINT tax_no_set CHECK (tax_no <> '') NOT VALID;
ALTER TABLE owners ADD COLUMN born date, ADD CHECK (born > '1800-01-01');
### A validated check says it already
[before]
CREATE TABLE owners (kind text CONSTRAINT kind_set CHECK (kind IS NOT NULL));
[file]
ALTER TABLE owners ALTER kind SET NOT NULL;
### An index that is there becomes a constraint
ALTER TABLE owners ADD CONSTRAINT owners_mail_key UNIQUE USING INDEX owners_mail_key;
### An index that is not unique
CREATE INDEX ON owners (mail);
### A constraint is dropped
ALTER TABLE owners DROP CONSTRAINT kind_set;

### Good
ALTER TABLE owners ADD COLUMN tax_no text CHECK (tax_no <> '');

### On a server
[before]
CREATE TABLE owners (kind text);
[claims]
breaks 23514: INSERT INTO owners (kind) VALUES ('')
