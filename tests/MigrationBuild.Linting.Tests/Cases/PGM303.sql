### A schema
ALTER SCHEMA geo [|RENAME TO maps|];
### Quoted
ALTER SCHEMA "Geo" [|RENAME TO geo|];
### In a string
[options]
embedded
[file]
ALTER SCHEMA geo [|RENAME TO maps|]
### In a DO block
DO $$ BEGIN ALTER SCHEMA geo [|RENAME TO maps|]; END $$;
### A schema that the same migration creates
CREATE SCHEMA g2;
ALTER SCHEMA g2 RENAME TO g3;
ALTER SCHEMA g3 RENAME TO g4;
### Two schemas are swapped
ALTER SCHEMA live RENAME TO last;
ALTER SCHEMA next RENAME TO live;
### A new owner
ALTER SCHEMA geo OWNER TO app;

### Good
CREATE SCHEMA maps;
CREATE VIEW maps.tiles AS SELECT * FROM geo.tiles;

### On a server
[before]
CREATE SCHEMA geo;
CREATE TABLE geo.tiles (id bigint);
[claims]
breaks 42P01: SELECT id FROM geo.tiles
