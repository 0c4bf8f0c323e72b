### A word of SQL
CREATE TABLE [|"order"|] (id bigint PRIMARY KEY);
### Mixed case
CREATE TABLE users (id bigint PRIMARY KEY, [|"fullName"|] text, [|"e-mail"|] text);
### New names for what is there, in a DO block
DO $$ BEGIN ALTER TABLE orders RENAME TO [|"Orders"|]; END $$;
### An index and a constraint
CREATE INDEX CONCURRENTLY [|"IX_Users"|] ON users (id);
ALTER TABLE users ADD CONSTRAINT [|"user"|] CHECK (id > 0) NOT VALID;
### A word of SQL where the team writes mixed case
[options]
migrationbuild.PGM620.mixed-case=allow
[file]
CREATE TABLE "Users" (id bigint PRIMARY KEY, [|"limit"|] int);
### Lower case, quoted for nothing, other letters
CREATE TABLE "users" (id bigint PRIMARY KEY, "name" text, größe int, day date);
### It is used, not named
ALTER TABLE "Users" ADD COLUMN name text;
### A temporary table
CREATE TEMP TABLE "T" ("A" int);

### Good
CREATE TABLE orders (id bigint PRIMARY KEY, full_name text);

### On a server
[claims]
convention
