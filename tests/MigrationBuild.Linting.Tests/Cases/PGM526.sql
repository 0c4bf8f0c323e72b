### Another index on the same column
[before]
CREATE TABLE parcels (area int, label text);
CREATE INDEX parcels_area ON parcels (area);
[file]
-- atlas:txmode none

DROP INDEX CONCURRENTLY [|parcels_area|];
CREATE INDEX CONCURRENTLY parcels_area_label ON parcels (area, label);
### Of the same name, and nothing is known
-- atlas:txmode none

DROP INDEX CONCURRENTLY [|i|];
CREATE INDEX CONCURRENTLY i ON parcels (label);
### Of the same name, otherwise built
[options]
autocommit
[before]
CREATE TABLE "Parcels" (area int, label text);
CREATE INDEX "I" ON "Parcels" (area);
[file]
DROP INDEX IF EXISTS [|"I"|];
CREATE INDEX CONCURRENTLY "I" ON "Parcels" (area) WHERE label IS NULL;
### The old one last
[options]
autocommit
[before]
CREATE TABLE parcels (area int, label text);
CREATE INDEX i ON parcels (area);
[file]
CREATE INDEX CONCURRENTLY i2 ON parcels (area, label);
DROP INDEX CONCURRENTLY i;
### A left-over is cleared away
[options]
autocommit
[before]
CREATE TABLE parcels (area int, label text);
CREATE INDEX i ON parcels (area);
[file]
DROP INDEX CONCURRENTLY IF EXISTS i;
CREATE INDEX CONCURRENTLY i ON parcels (area);
### A left-over that nothing is known of
[options]
autocommit
[file]
DROP INDEX CONCURRENTLY IF EXISTS i;
CREATE INDEX CONCURRENTLY i ON parcels (area);
### Nobody sees the gap
[before]
CREATE TABLE parcels (area int, label text);
CREATE INDEX i ON parcels (area);
[file]
DROP INDEX i;
CREATE INDEX i ON parcels (area, label);
### Another column
[options]
autocommit
[before]
CREATE TABLE parcels (area int, label text);
CREATE INDEX i ON parcels (area);
[file]
DROP INDEX CONCURRENTLY i;
CREATE INDEX CONCURRENTLY j ON parcels (label);
### Another table
[options]
autocommit
[before]
CREATE TABLE parcels (area int);
CREATE TABLE fields (area int);
CREATE INDEX i ON parcels (area);
[file]
DROP INDEX CONCURRENTLY i;
CREATE INDEX CONCURRENTLY j ON fields (area);
### In a string
[options]
embedded command
[file]
DROP INDEX CONCURRENTLY i

### Good
[before]
CREATE TABLE parcels (area int, label text);
CREATE INDEX parcels_area ON parcels (area);
[file]
-- atlas:txmode none

CREATE INDEX CONCURRENTLY parcels_area_label ON parcels (area, label);
DROP INDEX CONCURRENTLY parcels_area;

### On a server
[before]
CREATE TABLE parcels (area int, label text);
INSERT INTO parcels SELECT i, 'x' FROM generate_series(1, 5000) i;
CREATE INDEX parcels_area ON parcels (area);
CREATE TABLE parcels_area_label (name_is_taken int);
[claims]
both fails 42P07
makes SELECT count(*) FROM parcels WHERE area = 1 read parcels
