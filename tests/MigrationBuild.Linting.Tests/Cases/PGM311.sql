### A column
ALTER TABLE owners [|ALTER COLUMN kind DROP NOT NULL|];
### Two columns
ALTER TABLE owners [|ALTER kind DROP NOT NULL|], [|ALTER "No" DROP NOT NULL|];
### A column that the schema knows
[before]
CREATE TABLE owners (id int, kind text NOT NULL);
[file]
ALTER TABLE owners [|ALTER COLUMN kind DROP NOT NULL|];
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|ALTER COLUMN "Url" DROP NOT NULL|]
### It may be null already
[before]
CREATE TABLE owners (id int, kind text);
[file]
ALTER TABLE owners ALTER COLUMN kind DROP NOT NULL;
### It is set again
ALTER TABLE owners ALTER COLUMN kind DROP NOT NULL;
UPDATE owners SET kind = NULL WHERE kind = '';
ALTER TABLE owners ALTER COLUMN kind SET NOT NULL;
### A new table
CREATE TABLE t (a int NOT NULL);
ALTER TABLE t ALTER a DROP NOT NULL;
### A new column
ALTER TABLE owners ADD COLUMN kind text NOT NULL DEFAULT '';
ALTER TABLE owners ALTER COLUMN kind DROP NOT NULL;
### Something else of the column
ALTER TABLE owners ALTER COLUMN kind SET STATISTICS 10;

### Good
-- migrationbuild:ignore PGM311 every program reads it as optional since release 12
ALTER TABLE owners ALTER COLUMN kind DROP NOT NULL;

### On a server
[before]
CREATE TABLE owners (id bigint, kind text NOT NULL);
[claims]
both admits INSERT INTO owners VALUES (1, NULL)
