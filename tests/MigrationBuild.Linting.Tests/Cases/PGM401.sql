### Rows get no value
ALTER TABLE owners [|ADD COLUMN grade int NOT NULL|];
### Null is no value
ALTER TABLE "Owners" [|ADD "Grade" int NOT NULL DEFAULT NULL|], ADD COLUMN b int;
### A key
[before]
CREATE TABLE owners (name text);
[file]
ALTER TABLE owners [|ADD COLUMN id int PRIMARY KEY|];
### In a DO block
DO $$ BEGIN ALTER TABLE owners [|ADD COLUMN grade int NOT NULL|]; END $$;
### In a string
[options]
embedded
[file]
ALTER TABLE "Owners" [|ADD "Grade" int NOT NULL|]
### A default
ALTER TABLE owners ADD COLUMN grade int NOT NULL DEFAULT 0, ADD COLUMN since timestamptz DEFAULT now() NOT NULL;
### Numbers and generated values
ALTER TABLE owners ADD COLUMN a bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
ALTER TABLE owners ADD COLUMN b bigserial NOT NULL;
ALTER TABLE owners ADD COLUMN c int NOT NULL GENERATED ALWAYS AS (1) STORED;
### The default of a domain
[before]
CREATE DOMAIN grade AS int DEFAULT 0;
[file]
ALTER TABLE owners ADD COLUMN grade grade NOT NULL;
### Null is allowed
ALTER TABLE owners ADD COLUMN grade int;
### No row is left
TRUNCATE owners;
ALTER TABLE owners ADD COLUMN grade int NOT NULL;
### A new table
CREATE TABLE owners (id int);
ALTER TABLE owners ADD COLUMN grade int NOT NULL;
### The column is there already
[before]
CREATE TABLE owners (id int, grade int NOT NULL);
[file]
ALTER TABLE owners ADD COLUMN IF NOT EXISTS grade int NOT NULL;

### Good
ALTER TABLE owners ADD COLUMN grade int NOT NULL DEFAULT 0;

### On a server
[before]
CREATE TABLE owners (id bigint);
INSERT INTO owners VALUES (1);
[claims]
fails 23502
