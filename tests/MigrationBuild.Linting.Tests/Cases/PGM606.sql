### In a new table
CREATE TABLE visits (id bigint PRIMARY KEY, at [|timestamp|] NOT NULL DEFAULT now());
[fixed]
CREATE TABLE visits (id bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
### With a precision, as Prisma writes it
CREATE TABLE "Visit" ("id" BIGSERIAL NOT NULL, "createdAt" [|TIMESTAMP(3)|] NOT NULL DEFAULT CURRENT_TIMESTAMP, CONSTRAINT "Visit_pkey" PRIMARY KEY ("id"));
[fixed]
CREATE TABLE "Visit" ("id" BIGSERIAL NOT NULL, "createdAt" timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, CONSTRAINT "Visit_pkey" PRIMARY KEY ("id"));
### Spelled out, an array, in a string
[options]
embedded
[file]
ALTER TABLE visits ADD COLUMN seen [|timestamp without time zone[]|];
[fixed]
ALTER TABLE visits ADD COLUMN seen timestamptz[];
### A change to it
ALTER TABLE visits ALTER COLUMN at TYPE [|timestamp|] USING at AT TIME ZONE 'UTC';
### In a DO block
DO $$ BEGIN ALTER TABLE visits ADD COLUMN IF NOT EXISTS left_at [|timestamp(0)|]; END $$;
### With a time zone
CREATE TABLE visits (id bigint PRIMARY KEY, at timestamp(3) with time zone, until timestamptz);
### A name
CREATE TABLE timestamps ("timestamp" timestamptz PRIMARY KEY);
### A type of that name
CREATE TABLE visits (id bigint PRIMARY KEY, at app.timestamp);
### A cast
SELECT now()::timestamp;
### A temporary table
CREATE TEMP TABLE v (at timestamp);
### A table of one
CREATE TEMP TABLE v (a int);
ALTER TABLE v ADD COLUMN at timestamp;

### Good
CREATE TABLE visits (id bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());

### On a server
[claims]
answers t: SET timezone = 'UTC'; INSERT INTO visits VALUES (1, '2026-01-01 12:00+09'); SELECT at = '2026-01-01 12:00' FROM visits
