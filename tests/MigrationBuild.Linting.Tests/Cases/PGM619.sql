### A table
CREATE TABLE [|"UserData"|] (id bigint PRIMARY KEY);
[options]
migrationbuild.PGM619.table=^[a-z][a-z0-9_]*$
### A column, by the rule's name
[options]
migrationbuild.naming-convention.column=^[a-z_]+$
[file]
CREATE TABLE users (id bigint PRIMARY KEY, [|"fullName"|] text, mail text);
ALTER TABLE users ADD COLUMN [|col2|] int;
ALTER TABLE users RENAME COLUMN mail TO [|mail2|];
### A foreign key, in a DO block
[options]
migrationbuild.PGM619.foreign-key=_fkey$
[file]
DO $$ BEGIN ALTER TABLE users ADD CONSTRAINT [|fk_team|] FOREIGN KEY (team_id) REFERENCES teams NOT VALID; END $$;
### An index
[options]
migrationbuild.PGM619.index=_idx$
[file]
CREATE INDEX CONCURRENTLY [|"IX_users_mail"|] ON users (mail);
### What is no pattern
[options]
migrationbuild.PGM619.table=^[a-z
[file]
CREATE TABLE [|users|] (id bigint PRIMARY KEY);
### A pattern that takes too long
[options]
migrationbuild.PGM619.table=^(([a-z])+.)+[A-Z]([a-z])+$
[file]
CREATE TABLE [|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|] (id bigint PRIMARY KEY);
### It matches
[options]
migrationbuild.PGM619.table=^[a-z_]+$
[file]
CREATE TABLE user_data (id bigint PRIMARY KEY, "fullName" text);
CREATE INDEX "IX" ON user_data ("fullName");
### Nothing is set
CREATE TABLE "UserData" (id bigint PRIMARY KEY);
### A temporary table
[options]
migrationbuild.PGM619.table=^[a-z_]+$
[file]
CREATE TEMP TABLE "T" (a int);
### It is used, not named
[options]
migrationbuild.PGM619.table=^[a-z_]+$
[file]
ALTER TABLE "UserData" ADD COLUMN name text;

### Good
CREATE TABLE user_data (id bigint PRIMARY KEY);

### On a server
[claims]
convention
