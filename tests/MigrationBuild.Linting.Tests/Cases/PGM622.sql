### Gaps
CREATE TABLE [|gates|] (open boolean, seen bigint, locked boolean, made timestamptz);
[fixed]
CREATE TABLE gates (seen bigint, made timestamptz, open boolean, locked boolean);
### With constraints, in a DO block
DO $$ BEGIN
  CREATE TABLE [|gates|] (a smallint, id bigint PRIMARY KEY, b smallint NOT NULL DEFAULT 0, c timestamptz, CHECK (a > b));
END $$;
### With comments
CREATE TABLE [|gates|] (
    a boolean, -- whether it is open
    b bigint,
    c boolean,
    d bigint
);
### Widest first
CREATE TABLE gates (seen bigint, made timestamptz, n int, open boolean, locked boolean, name text);
### A gap that costs nothing
CREATE TABLE gates (n int, id bigint PRIMARY KEY, m int, name text, open boolean);
### Types that are not known
CREATE TABLE gates (a boolean, b mood, c boolean, d bigint);
### One column
CREATE TABLE gates (id bigint PRIMARY KEY);
### A temporary table
CREATE TEMP TABLE g (a boolean, b bigint, c boolean, d bigint);

### Good
CREATE TABLE gates (seen bigint, made timestamptz, open boolean, locked boolean);

### On a server
[claims]
answers 56: INSERT INTO gates (open, seen, locked, made) VALUES (true, 1, true, now()); SELECT pg_column_size(gates) FROM gates
