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

### Good
CREATE INDEX CONCURRENTLY i ON parcels (area);
