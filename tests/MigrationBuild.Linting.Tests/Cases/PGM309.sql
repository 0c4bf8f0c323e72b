### An enum
[|DROP TYPE mood|];
### Domains
DROP DOMAIN IF EXISTS [|tax_no|], [|app."Zip"|];
### In a string
[options]
embedded
[file]
[|DROP TYPE IF EXISTS mood|]
### The enum that a renamed one leaves
CREATE TYPE "Role_new" AS ENUM ('A');
ALTER TYPE "Role" RENAME TO "Role_old";
ALTER TYPE "Role_new" RENAME TO "Role";
DROP TYPE "Role_old";
### In a transaction of its own
BEGIN;
ALTER TYPE "Role" RENAME TO "Role_old";
CREATE TYPE "Role" AS ENUM ('A');
DROP TYPE "Role_old";
COMMIT;
### It is made again
DROP TYPE mood;
CREATE TYPE mood AS ENUM ('ok');
### A type that the same migration creates
CREATE TYPE mood AS ENUM ('ok');
DROP TYPE mood;
### A value more
ALTER TYPE mood ADD VALUE 'calm' AFTER 'ok';
### One of another schema is new
[before]
CREATE SCHEMA geo;
CREATE TYPE geo.mood AS ENUM ('ok');
[file]
CREATE TYPE mood AS ENUM ('ok');
[|DROP TYPE geo.mood|];

### Good
-- migrationbuild:ignore PGM309 unused since release 7
DROP TYPE IF EXISTS mood;

### On a server
[before]
CREATE TYPE mood AS ENUM ('sad', 'ok');
[claims]
both breaks 42704: SELECT NULL::mood
