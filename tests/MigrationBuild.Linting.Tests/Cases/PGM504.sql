### In the runner's transaction
ALTER TYPE mood ADD VALUE 'calm';
INSERT INTO people (mood) VALUES ([|'calm'|]);
### As a default
[before]
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE people (id int, m mood);
CREATE TABLE notes (id int, body text);
[file]
ALTER TYPE mood ADD VALUE 'calm' AFTER 'ok';
ALTER TABLE people ALTER m SET DEFAULT [|'calm'|];
### A cast, in a transaction of the file
[options]
autocommit
[file]
BEGIN;
ALTER TYPE "Mood" ADD VALUE 'calm';
SELECT [|'calm'|]::"Mood";
COMMIT;
### The check of a new table
ALTER TYPE mood ADD VALUE 'calm';
CREATE TABLE people (m mood CHECK (m <> [|'calm'|]));
### In a DO block
[before]
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE people (id int, m mood);
[file]
DO $$ BEGIN
  ALTER TYPE mood ADD VALUE 'calm';
  UPDATE people SET m = [|'calm'|] WHERE id = 1;
END $$;
### In a string, with others in one command
[options]
embedded command
[file]
ALTER TYPE mood ADD VALUE 'calm'; UPDATE people SET m = [|'calm'|] WHERE m = 'ok'
### The type is new, on a server that knows that not
[options]
16
[file]
CREATE TYPE mood AS ENUM ('ok');
ALTER TYPE mood ADD VALUE 'calm';
CREATE TABLE people (m mood DEFAULT [|'calm'|]);
### The type is new
CREATE TYPE mood AS ENUM ('ok');
ALTER TYPE mood ADD VALUE 'calm';
CREATE TABLE people (m mood DEFAULT 'calm');
### Each by itself
[options]
autocommit
[file]
ALTER TYPE mood ADD VALUE 'calm';
INSERT INTO people (m) VALUES ('calm');
### The word in a column of another type
[before]
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE notes (id int, body text);
[file]
ALTER TYPE mood ADD VALUE 'calm';
INSERT INTO notes (body) VALUES ('calm');
COMMENT ON TABLE notes IS 'calm';
### It is there already
[before]
CREATE TYPE mood AS ENUM ('sad', 'calm');
CREATE TABLE people (m mood);
[file]
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'calm';
INSERT INTO people VALUES ('calm');
### A new name for a value
ALTER TYPE mood RENAME VALUE 'ok' TO 'calm';
INSERT INTO people (m) VALUES ('calm');

### Good
[file]
ALTER TYPE mood ADD VALUE 'calm';
[next]
INSERT INTO people (mood) VALUES ('calm');

### On a server
[before]
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE people (mood mood);
[claims]
fails 55P04
