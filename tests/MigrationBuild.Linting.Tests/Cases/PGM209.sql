### No WHERE
UPDATE [|owners|] SET active = true;
### A condition that is always true
UPDATE owners SET visits = visits + 1 WHERE [|1 = 1|];
### In a common table expression
WITH changed AS (UPDATE [|owners|] SET active = true RETURNING id) INSERT INTO log (owner_id) SELECT id FROM changed;
### A backfill of a new column
ALTER TABLE owners ADD COLUMN active boolean;
UPDATE [|owners AS o|] SET active = true;
### In a DO block
DO $$ BEGIN UPDATE [|"Owners"|] SET active = true; END $$;
### A WHERE
UPDATE owners SET active = true WHERE active IS NULL;
### An insert that updates
INSERT INTO owners (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET active = true;
### A table that the same migration creates
CREATE TABLE kinds (id int, label text);
INSERT INTO kinds VALUES (1, 'a');
UPDATE kinds SET label = upper(label);
### A temporary table
CREATE TEMP TABLE kinds (id int, label text);
UPDATE kinds SET label = '';
### A new table of the same name in another schema
CREATE SCHEMA work;
CREATE TABLE work.kinds (id int, label text);
UPDATE work.kinds SET label = '';
UPDATE [|kinds|] SET label = '';

### Good
UPDATE owners SET active = true WHERE id BETWEEN 1 AND 10000;

### On a server
[before]
CREATE TABLE owners (id bigint, active boolean);
INSERT INTO owners SELECT i * 1000, false FROM generate_series(1, 100) i;
[claims]
loses SELECT id FROM owners WHERE id > 10000 AND NOT active
