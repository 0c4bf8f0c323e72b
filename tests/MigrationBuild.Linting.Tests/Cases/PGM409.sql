### The day is not in the key
CREATE TABLE logs (id int [|PRIMARY KEY|], day date) PARTITION BY RANGE (day);
### A unique index
[before]
CREATE TABLE "Logs" (id int, day date) PARTITION BY RANGE (day);
[file]
[|CREATE UNIQUE INDEX ON "Logs" (id)|];
### A constraint that is added
[before]
CREATE TABLE logs (id int, day date) PARTITION BY RANGE (day);
[file]
ALTER TABLE logs ADD [|UNIQUE (id)|];
### In a DO block
DO $$ BEGIN CREATE TABLE logs (id int, day date, [|PRIMARY KEY (id)|]) PARTITION BY LIST (day); END $$;
### In a string
[options]
embedded
[file]
CREATE TABLE logs (id int [|UNIQUE|], day date) PARTITION BY RANGE (day)
### With the day
CREATE TABLE logs (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
### Not unique
CREATE TABLE logs (id int, day date) PARTITION BY RANGE (day);
CREATE INDEX ON logs (id);
### Of one partition
[before]
CREATE TABLE logs (id int, day date) PARTITION BY RANGE (day);
CREATE TABLE logs_2020 PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
[file]
ALTER TABLE logs_2020 ADD PRIMARY KEY (id);
### Nothing is known
CREATE UNIQUE INDEX ON logs (id);

### Good
CREATE TABLE logs (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);

### On a server
[claims]
fails 0A000
