### A value
ALTER TYPE mood [|RENAME VALUE 'sad' TO 'unhappy'|];
### In a schema, quoted
ALTER TYPE app."Mood" [|RENAME VALUE 'ok' TO 'fine'|];
### A new type of another name
CREATE TYPE moods AS ENUM ('sad');
ALTER TYPE mood [|RENAME VALUE 'sad' TO 'unhappy'|];
### In a string
[options]
embedded
[file]
ALTER TYPE mood [|RENAME VALUE 'sad' TO 'unhappy'|]
### A type that the same migration creates
CREATE TYPE mood AS ENUM ('sad');
ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy';
### It was renamed
CREATE TYPE mood AS ENUM ('sad');
ALTER TYPE mood RENAME TO "Mood";
ALTER TYPE "Mood" RENAME VALUE 'sad' TO 'unhappy';
### A value is added
ALTER TYPE mood ADD VALUE 'unhappy' AFTER 'sad';

### Good
ALTER TYPE mood ADD VALUE 'unhappy' AFTER 'sad';

### On a server
[before]
CREATE TYPE mood AS ENUM ('sad', 'ok');
[claims]
breaks 22P02: SELECT 'sad'::mood
