### A primary key
ALTER TABLE zones ADD [|PRIMARY KEY (id)|];
### A column that is the key
ALTER TABLE zones ADD COLUMN zid bigint [|PRIMARY KEY|];
### A named one, over two columns, in a DO block
DO $$ BEGIN ALTER TABLE zones ADD [|CONSTRAINT zones_pkey PRIMARY KEY (country, code)|]; END $$;
### Taking over an index
ALTER TABLE zones ADD CONSTRAINT zones_pkey PRIMARY KEY USING INDEX zones_id_uidx;
### A new table, as pg_dump writes it
CREATE TABLE zone_kinds (id int);
ALTER TABLE ONLY zone_kinds ADD CONSTRAINT zone_kinds_pkey PRIMARY KEY (id);
### A temporary table
CREATE TEMP TABLE work (id int);
ALTER TABLE work ADD PRIMARY KEY (id);

### Good
[file]
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY zones_id_uidx ON zones (id);
[next]
ALTER TABLE zones ADD CONSTRAINT zones_pkey PRIMARY KEY USING INDEX zones_id_uidx;

### On a server
[before]
CREATE TABLE zones (id bigint NOT NULL);
INSERT INTO zones SELECT i FROM generate_series(1, 1000) i;
[claims]
locks zones AccessExclusive while it builds zones_pkey
