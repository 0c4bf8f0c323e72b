### In an INSERT
INSERT INTO owners (name, city, [|name|]) VALUES ('a', 'b', 'c');
### In an UPDATE
UPDATE owners SET name = 'a', city = 'b', [|"name"|] = 'c' WHERE id = 1;
### In a list of an UPDATE
UPDATE owners SET (name, city) = ('a', 'b'), [|city|] = 'c' WHERE id = 1;
### In ON CONFLICT
INSERT INTO owners (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = 'b', [|name|] = excluded.name;
### In a WITH, in a DO block
DO $$ BEGIN
  WITH gone AS (UPDATE owners SET name = 'a', [|name|] = 'b' WHERE id = 1 RETURNING id) DELETE FROM owners WHERE id IN (SELECT id FROM gone);
END $$;
### In a MERGE
MERGE INTO owners o USING people p ON o.id = p.id WHEN MATCHED THEN UPDATE SET name = p.name, [|name|] = p.city;
### The whole and a part
UPDATE owners SET tags = '{}', [|tags[1]|] = 'x' WHERE id = 1;
### Parts of a column
UPDATE owners SET tags[1] = 'a', tags[2] = 'b', address.city = 'c', address.street = 'd' WHERE id = 1;
### Names that differ in quotes only
INSERT INTO owners (name, "Name") VALUES ('a', 'b');
### One list each
WITH a AS (INSERT INTO owners (id, name) VALUES (1, 'a') RETURNING id) INSERT INTO people (id, name) SELECT id, 'b' FROM a;

### Good
INSERT INTO owners (name, city) VALUES ('a', 'b');

### On a server
[before]
CREATE TABLE owners (name text, city text);
[claims]
fails 42701
