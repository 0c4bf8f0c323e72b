### The same column leads another index
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint, area int);
CREATE INDEX parcels_owner_area ON parcels (owner_id, area);
[file]
-- atlas:txmode none

[|CREATE INDEX CONCURRENTLY parcels_owner ON parcels|] (owner_id);
ANALYZE parcels;
[fixed]
-- atlas:txmode none

ANALYZE parcels;
### Both are new
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint, area int);
[|CREATE INDEX a ON parcels|] (owner_id);
CREATE INDEX b ON parcels (owner_id, area);
### The key has an index
CREATE TABLE parcels (id bigint PRIMARY KEY);
[|CREATE INDEX ON parcels|] (id);
### An older one is no longer needed
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint, area int);
CREATE INDEX parcels_owner ON parcels (owner_id);
[file]
[|CREATE INDEX CONCURRENTLY parcels_owner_area ON parcels|] (owner_id, area);
### An older one is told of once
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint, area int);
CREATE INDEX parcels_owner ON parcels (owner_id);
[file]
[|CREATE INDEX parcels_owner_area ON parcels|] (owner_id, area);
CREATE INDEX parcels_owner_id ON parcels (owner_id, id);
### Two of the same, one of which is unique
CREATE TABLE parcels (id bigint PRIMARY KEY, code text);
CREATE UNIQUE INDEX a ON parcels (code);
[|CREATE INDEX b ON parcels|] (code);
### Twice the same
CREATE TABLE parcels (id bigint PRIMARY KEY, code text);
CREATE INDEX a ON parcels (code text_pattern_ops) WHERE id > 5;
[|CREATE INDEX b ON parcels|] (code text_pattern_ops) WHERE (id > 5);
### On a materialized view
CREATE MATERIALIZED VIEW totals AS SELECT 1 AS a, 2 AS b;
[|CREATE INDEX x ON totals|] (a);
CREATE INDEX y ON totals (a, b);
### The older one is dropped in the same migration
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint, area int);
CREATE INDEX parcels_owner ON parcels (owner_id);
[file]
CREATE INDEX parcels_owner_area ON parcels (owner_id, area);
DROP INDEX parcels_owner;
### Another condition, order, method or operator class
CREATE TABLE parcels (id bigint PRIMARY KEY, a text, b int);
CREATE INDEX ON parcels (a) WHERE b IS NULL;
CREATE INDEX ON parcels (a DESC);
CREATE INDEX ON parcels USING hash (a);
CREATE INDEX ON parcels (a text_pattern_ops);
CREATE INDEX ON parcels (a COLLATE "C");
CREATE INDEX ON parcels (a, b);
### A unique one forbids more
CREATE TABLE parcels (id bigint PRIMARY KEY, a text, b int);
CREATE UNIQUE INDEX ON parcels (a);
CREATE INDEX ON parcels (a, b);
### It has more columns to read
CREATE TABLE parcels (id bigint PRIMARY KEY, a text, b int, c int);
CREATE INDEX ON parcels (a) INCLUDE (c);
CREATE INDEX ON parcels (a, b);
### Rows are told apart by it
CREATE TABLE parcels (id bigint PRIMARY KEY, a text NOT NULL);
CREATE UNIQUE INDEX x ON parcels (id);
ALTER TABLE parcels REPLICA IDENTITY USING INDEX x;
### A table that is not known
[options]
embedded
[file]
CREATE INDEX CONCURRENTLY a ON parcels (owner_id);
CREATE INDEX CONCURRENTLY b ON parcels (owner_id, area);

### Good
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint, area int);
CREATE INDEX parcels_area_owner ON parcels (area, owner_id);
CREATE INDEX parcels_owner_area ON parcels (owner_id, area);

### On a server
[claims]
convention
