### Nulls may be there
ALTER TABLE owners [|ALTER COLUMN kind SET NOT NULL|];
### A default does not fill old rows
ALTER TABLE "Owners" ALTER "Kind" SET DEFAULT 'x', [|ALTER "Kind" SET NOT NULL|];
### A new column without a value
[before]
CREATE TABLE owners (id int);
[file]
ALTER TABLE owners ADD COLUMN kind text;
ALTER TABLE owners [|ALTER kind SET NOT NULL|];
### Another column is filled
UPDATE owners SET name = 'x' WHERE name IS NULL;
ALTER TABLE owners [|ALTER kind SET NOT NULL|];
### In a DO block
[before]
CREATE TABLE owners (id int, kind text);
[file]
DO $$ BEGIN ALTER TABLE owners [|ALTER kind SET NOT NULL|]; END $$;
### In a string
[options]
embedded
[file]
ALTER TABLE owners [|ALTER kind SET NOT NULL|]
### Filled before
UPDATE owners SET kind = 'x' WHERE kind IS NULL;
ALTER TABLE owners ALTER kind SET NOT NULL;
### Rows without a value go
DELETE FROM owners WHERE kind IS NULL;
ALTER TABLE owners ALTER kind SET NOT NULL;
### A validated check proves it
[before]
CREATE TABLE owners (id int, kind text, CONSTRAINT kind_there CHECK (kind IS NOT NULL));
[file]
ALTER TABLE owners ALTER kind SET NOT NULL;
### The key has none
[before]
CREATE TABLE owners (id int PRIMARY KEY);
[file]
ALTER TABLE owners ALTER id SET NOT NULL;
### The file gives each row a value
[before]
CREATE TABLE owners (id int);
[file]
ALTER TABLE owners ADD COLUMN kind text DEFAULT 'x';
ALTER TABLE owners ALTER kind SET NOT NULL;
### No row is left
TRUNCATE owners;
ALTER TABLE owners ALTER kind SET NOT NULL;
### A new table
CREATE TABLE owners (kind text);
ALTER TABLE owners ALTER kind SET NOT NULL;
### Filled under an earlier name
[before]
CREATE TABLE owners (id int, kind text);
[file]
ALTER TABLE owners ADD COLUMN new_kind text;
UPDATE owners SET new_kind = kind;
ALTER TABLE owners DROP COLUMN kind;
ALTER TABLE owners RENAME COLUMN new_kind TO kind;
ALTER TABLE owners ALTER kind SET NOT NULL;

### Good
UPDATE owners SET kind = 'x' WHERE kind IS NULL;
ALTER TABLE owners ALTER COLUMN kind SET NOT NULL;

### On a server
[before]
CREATE TABLE owners (kind text);
INSERT INTO owners VALUES (NULL);
[claims]
fails 23502
