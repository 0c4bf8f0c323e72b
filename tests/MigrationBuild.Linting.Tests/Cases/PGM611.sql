### It comes last
ALTER TYPE priority ADD VALUE [|'urgent'|];
[before]
CREATE TYPE priority AS ENUM ('low', 'it''s high');
[fixed]
ALTER TYPE priority ADD VALUE 'urgent' AFTER 'it''s high';
### An enum that is not known
ALTER TYPE priority ADD VALUE IF NOT EXISTS [|'urgent'|];
### In a string, quoted
[options]
embedded
[file]
ALTER TYPE app."Priority" ADD VALUE [|'URGENT'|];
### Its place is said
ALTER TYPE priority ADD VALUE 'urgent' AFTER 'low';
ALTER TYPE priority ADD VALUE 'none' BEFORE 'low';
### It is there already
[before]
CREATE TYPE priority AS ENUM ('low', 'high');
[file]
ALTER TYPE priority ADD VALUE IF NOT EXISTS 'low';
### A new enum
CREATE TYPE priority AS ENUM ('low');
ALTER TYPE priority ADD VALUE 'high';
### Another name for a value
ALTER TYPE priority RENAME VALUE 'low' TO 'lowest';

### Good
ALTER TYPE priority ADD VALUE 'urgent' AFTER 'high';

### On a server
[before]
CREATE TYPE priority AS ENUM ('low', 'high', 'it''s high');
[claims]
answers t: SELECT max(value) = 'urgent' FROM unnest(enum_range(NULL::priority)) AS value
