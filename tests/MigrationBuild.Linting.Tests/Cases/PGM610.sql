### An enum
CREATE TYPE [|mood|] AS ENUM ('sad', 'ok');
### In a schema, in a DO block
DO $$ BEGIN CREATE TYPE [|app."Mood"|] AS ENUM ('SAD', 'OK'); END $$;
### Without values yet
CREATE TYPE [|mood|] AS ENUM ();
### Another type
CREATE TYPE pair AS (a int, b int);
### A value
ALTER TYPE mood ADD VALUE 'happy';
### A domain
CREATE DOMAIN mood AS text;

### Good
CREATE TABLE moods (mood text PRIMARY KEY);
INSERT INTO moods VALUES ('sad'), ('ok');

### On a server
[claims]
convention
