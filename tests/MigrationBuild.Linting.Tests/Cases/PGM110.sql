### A primary key
ALTER TABLE zones ADD [|PRIMARY KEY (id)|];
### A column that is the key
ALTER TABLE zones ADD COLUMN zid bigint [|PRIMARY KEY|];
### Taking over an index
ALTER TABLE zones ADD CONSTRAINT zones_pkey PRIMARY KEY USING INDEX zones_id_uidx;
### A new table, as pg_dump writes it
CREATE TABLE zone_kinds (id int);
ALTER TABLE ONLY zone_kinds ADD CONSTRAINT zone_kinds_pkey PRIMARY KEY (id);

### Good
[file]
-- atlas:txmode none

CREATE UNIQUE INDEX CONCURRENTLY zones_id_uidx ON zones (id);
[next]
ALTER TABLE zones ADD CONSTRAINT zones_pkey PRIMARY KEY USING INDEX zones_id_uidx;
