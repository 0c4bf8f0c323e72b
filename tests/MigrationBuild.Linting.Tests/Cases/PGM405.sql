### A smaller number
CREATE TABLE towns (id bigint PRIMARY KEY);
CREATE TABLE owners (town_id int [|REFERENCES towns (id)|]);
### One that PostgreSQL refuses
[before]
CREATE TABLE towns (id uuid PRIMARY KEY);
[file]
CREATE TABLE owners (town_id text, [|FOREIGN KEY (town_id) REFERENCES towns|]);
[severity]
error
### Added to a table
[before]
CREATE TABLE "Towns" (id bigint PRIMARY KEY);
CREATE TABLE owners ("Town" int);
[file]
ALTER TABLE owners ADD [|CONSTRAINT towns_fk FOREIGN KEY ("Town") REFERENCES "Towns" NOT VALID|];
### In a DO block
[before]
CREATE TABLE towns (id bigint PRIMARY KEY);
[file]
DO $$ BEGIN CREATE TABLE owners (town_id int [|REFERENCES towns|]); END $$;
### In a string
[options]
embedded command
[file]
CREATE TABLE towns (id bigint PRIMARY KEY); CREATE TABLE owners (town_id smallint [|REFERENCES towns|])
### The same type
CREATE TABLE towns (id bigint PRIMARY KEY, name varchar(10) UNIQUE);
CREATE TABLE owners (town_id int8 REFERENCES towns, town text REFERENCES towns (name));
### A serial and an integer
CREATE TABLE towns (id serial PRIMARY KEY);
CREATE TABLE owners (town_id integer REFERENCES towns);
### A domain over the type
CREATE DOMAIN town_id AS bigint;
CREATE TABLE towns (id bigint PRIMARY KEY);
CREATE TABLE owners (town_id town_id REFERENCES towns);
### Nothing is known of the table
CREATE TABLE owners (town_id int REFERENCES towns);
### It was there before
[before]
CREATE TABLE towns (id bigint PRIMARY KEY);
CREATE TABLE owners (town_id int REFERENCES towns);
[file]
ALTER TABLE owners ADD COLUMN name text;

### Good
CREATE TABLE towns (id bigint PRIMARY KEY);
CREATE TABLE owners (town_id bigint REFERENCES towns (id));

### On a server
[claims]
refuses 22003: INSERT INTO towns VALUES (3000000000); INSERT INTO owners VALUES (3000000000)
