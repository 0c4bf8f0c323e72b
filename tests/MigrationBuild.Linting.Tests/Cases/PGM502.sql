### With a setting
[options]
embedded command
[file]
SET lock_timeout = '1s'; [|CREATE INDEX CONCURRENTLY|] i ON parcels (area);
### Two of them
[options]
embedded command
[file]
[|CREATE INDEX CONCURRENTLY|] i ON parcels (area); [|DROP INDEX CONCURRENTLY|] j
### VACUUM behind a statement that a program sends with it
[options]
embedded command
[file]
DELETE FROM sessions WHERE id < 100; [|VACUUM|] sessions
### Alone
[options]
embedded command
[file]
CREATE INDEX CONCURRENTLY i ON parcels (area);
### Statements that need no transaction of their own
[options]
embedded command
[file]
CREATE TABLE r2 (i int); CREATE INDEX ON r2 (i);
### A runner that takes the file apart
[options]
autocommit
[file]
CREATE INDEX CONCURRENTLY i ON parcels (area);
CREATE INDEX CONCURRENTLY j ON parcels (owner_id);

### Good
[options]
embedded command
[file]
CREATE INDEX CONCURRENTLY i ON parcels (area);

### On a server
[before]
CREATE TABLE parcels (id bigint, area int);
[claims]
fails 25001
