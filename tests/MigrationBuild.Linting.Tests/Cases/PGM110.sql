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
### Columns that can be null
[before]
CREATE TABLE parcels (id bigint, part int NOT NULL);
[file]
ALTER TABLE parcels ADD [|PRIMARY KEY (id, part)|];
[fixed]
ALTER TABLE parcels ADD CONSTRAINT parcels_id_is_not_null CHECK (id IS NOT NULL) NOT VALID;
[made]
concurrently
-- atlas:txmode none

ALTER TABLE parcels VALIDATE CONSTRAINT parcels_id_is_not_null;
ALTER TABLE parcels ALTER COLUMN id SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT IF EXISTS parcels_id_is_not_null;
CREATE UNIQUE INDEX CONCURRENTLY parcels_pkey ON parcels (id, part);
ALTER TABLE parcels ADD CONSTRAINT parcels_pkey PRIMARY KEY USING INDEX parcels_pkey;
### Columns that cannot be null
[before]
CREATE TABLE parcels (id bigint NOT NULL);
[file]
ALTER TABLE parcels ADD [|PRIMARY KEY (id)|];
[fixed]
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY parcels_pkey ON parcels (id);
ALTER TABLE parcels ADD CONSTRAINT parcels_pkey PRIMARY KEY USING INDEX parcels_pkey;

### On a server
[before]
CREATE TABLE zones (id bigint NOT NULL);
INSERT INTO zones SELECT i FROM generate_series(1, 1000) i;
[claims]
locks zones AccessExclusive while it builds zones_pkey
