### A child
CREATE TABLE books (pages int) INHERITS ([|things|]);
[before]
CREATE TABLE things (id bigint PRIMARY KEY);
### It becomes one
ALTER TABLE books [|INHERIT things|];
### A rule
[|CREATE OR REPLACE RULE keep AS ON DELETE TO parcels|] DO INSTEAD UPDATE parcels SET gone = true WHERE id = old.id;
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY, gone boolean);
### A rule besides
[|CREATE RULE log AS ON UPDATE TO "Parcel"|] DO ALSO NOTHING;
### A typed table
CREATE TYPE point AS (x int, y int);
CREATE TABLE points OF [|point|] (PRIMARY KEY (x, y));
### In a DO block
DO $$ BEGIN CREATE TABLE books (id bigint PRIMARY KEY) INHERITS ([|public.things|]); END $$;
### A rule of a view
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY);
CREATE VIEW v AS SELECT id FROM parcels;
[file]
CREATE RULE r AS ON INSERT TO v DO INSTEAD INSERT INTO parcels VALUES (new.id);
### What may be a view
[options]
embedded
[file]
CREATE RULE r AS ON INSERT TO v DO INSTEAD NOTHING;
### Partitions
CREATE TABLE logs (id bigint, at timestamptz, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE logs_1 PARTITION OF logs DEFAULT;
### It ends
ALTER TABLE books NO INHERIT things;

### Good
CREATE TABLE things (kind text, id bigint, PRIMARY KEY (kind, id)) PARTITION BY LIST (kind);
CREATE TABLE books PARTITION OF things FOR VALUES IN ('book');

### On a server
[claims]
answers 2: INSERT INTO things VALUES (1); INSERT INTO books VALUES (1, 10); SELECT count(*) FROM things WHERE id = 1
