### A column that can be null
[before]
CREATE TABLE zones (code text);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[file]
ALTER TABLE zones [|ADD PRIMARY KEY USING INDEX zones_code_uidx|];
### One of two columns
[before]
CREATE TABLE zones (id int NOT NULL, "Code" text);
CREATE UNIQUE INDEX zones_uidx ON zones (id, "Code");
[file]
ALTER TABLE zones [|ADD CONSTRAINT zones_pk PRIMARY KEY USING INDEX zones_uidx DEFERRABLE|];
### A check that is not validated proves nothing
[before]
CREATE TABLE zones (code text);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
ALTER TABLE zones ADD CONSTRAINT c CHECK (code IS NOT NULL) NOT VALID;
[file]
ALTER TABLE zones [|ADD PRIMARY KEY USING INDEX zones_code_uidx|];
### The index is made in the same file
[options]
autocommit
[before]
CREATE TABLE zones (code text);
[file]
CREATE UNIQUE INDEX CONCURRENTLY zones_code_uidx ON zones (code);
ALTER TABLE zones [|ADD PRIMARY KEY USING INDEX zones_code_uidx|];
### Nothing is known of the index
ALTER TABLE zones [|ADD PRIMARY KEY USING INDEX zones_code_uidx|];
[severity]
info
### NOT NULL
[before]
CREATE TABLE zones (code text NOT NULL);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[file]
ALTER TABLE zones ADD PRIMARY KEY USING INDEX zones_code_uidx;
### NOT NULL by the statement before
[before]
CREATE TABLE zones (code text);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[file]
ALTER TABLE zones ALTER COLUMN code SET NOT NULL;
ALTER TABLE zones ADD PRIMARY KEY USING INDEX zones_code_uidx;
### A validated check proves it
[before]
CREATE TABLE zones (code text, CONSTRAINT c CHECK (code IS NOT NULL));
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[file]
ALTER TABLE zones ADD PRIMARY KEY USING INDEX zones_code_uidx;
### A unique constraint lets nulls be
[before]
CREATE TABLE zones (code text);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[file]
ALTER TABLE zones ADD CONSTRAINT zones_code_key UNIQUE USING INDEX zones_code_uidx;
### A new table
CREATE TABLE zones (code text);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
ALTER TABLE zones ADD PRIMARY KEY USING INDEX zones_code_uidx;
### Good
[before]
CREATE TABLE zones (code text);
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[file]
ALTER TABLE zones ADD CONSTRAINT code_set CHECK (code IS NOT NULL) NOT VALID;
[next]
ALTER TABLE zones VALIDATE CONSTRAINT code_set;
[next]
ALTER TABLE zones ADD PRIMARY KEY USING INDEX zones_code_uidx;
ALTER TABLE zones DROP CONSTRAINT code_set;

### On a server
[before]
CREATE TABLE zones (code text);
INSERT INTO zones SELECT i FROM generate_series(1, 1000) i;
CREATE UNIQUE INDEX zones_code_uidx ON zones (code);
[claims]
locks zones AccessExclusive while it reads zones
