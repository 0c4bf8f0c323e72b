### Tables that refer to it
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY);
CREATE TABLE fences (id bigint PRIMARY KEY, parcel_id bigint REFERENCES parcels);
[file]
TRUNCATE parcels [|CASCADE|];
[fixed]
TRUNCATE parcels RESTRICT;
### Two tables
TRUNCATE TABLE bids, lots RESTART IDENTITY [|cascade|];
### In a string
[options]
embedded
[file]
TRUNCATE "Parcels" [|CASCADE|]
### In a DO block
DO $$ BEGIN TRUNCATE parcels [|CASCADE|]; END $$;
### RESTRICT
TRUNCATE parcels RESTRICT;
### A new table
CREATE TABLE scratch (id int PRIMARY KEY);
TRUNCATE scratch CASCADE;
### Nothing refers to it
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY);
CREATE TABLE fences (id bigint PRIMARY KEY, parcel_id bigint REFERENCES parcels);
[file]
TRUNCATE fences CASCADE;
TRUNCATE fences, parcels CASCADE;
### A table of that name
TRUNCATE "CASCADE";

### Good
TRUNCATE parcels, fences;

### On a server
[before]
CREATE TABLE parcels (id bigint PRIMARY KEY);
CREATE TABLE fences (id bigint PRIMARY KEY, parcel_id bigint REFERENCES parcels);
CREATE TABLE gates (id bigint PRIMARY KEY, parcel_id bigint REFERENCES parcels);
INSERT INTO parcels VALUES (1);
INSERT INTO gates VALUES (1, 1);
[claims]
loses SELECT id FROM gates
good fails 0A000
