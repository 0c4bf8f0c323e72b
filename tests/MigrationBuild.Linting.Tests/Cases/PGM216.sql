### All triggers
ALTER TABLE parcels [|DISABLE TRIGGER ALL|];
### One trigger
ALTER TABLE parcels [|DISABLE TRIGGER parcels_audit|], ENABLE TRIGGER parcels_stamp;
### Enabled again
[file]
ALTER TABLE parcels [|DISABLE TRIGGER USER|];
UPDATE parcels SET label = trim(label) WHERE id < 1000;
ALTER TABLE parcels ENABLE TRIGGER USER;
[severity]
warning
### As a replica
[|SET session_replication_role = replica|];
INSERT INTO parcels SELECT * FROM import;
SET session_replication_role = DEFAULT;
[severity]
warning
### As a replica, by a function
[|SELECT set_config('session_replication_role', 'replica', true)|];
### Policies
[|SET row_security = off|];
[severity]
warning
### In a string
[options]
embedded
[file]
ALTER TABLE "Blogs" [|DISABLE TRIGGER ALL|]
### In a DO block
DO $$ BEGIN ALTER TABLE parcels [|DISABLE TRIGGER USER|]; END $$;
### Triggers are enabled
ALTER TABLE parcels ENABLE ALWAYS TRIGGER parcels_audit;
### Back to the origin
SET session_replication_role = origin;
### What pg_dump writes
SET statement_timeout = 0;
SET check_function_bodies = false;
SET row_security = off;
### A new table
CREATE TABLE t (a int);
ALTER TABLE t DISABLE TRIGGER ALL;
### A new trigger
CREATE TRIGGER parcels_audit AFTER INSERT ON parcels FOR EACH ROW EXECUTE FUNCTION audit();
ALTER TABLE parcels DISABLE TRIGGER parcels_audit;

### Good
ALTER TABLE fences ADD CONSTRAINT fences_parcel_fk FOREIGN KEY (parcel_id) REFERENCES parcels (id) NOT VALID;

### On a server
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners);
CREATE TABLE fences (id bigint, parcel_id bigint);
[claims]
admits INSERT INTO parcels VALUES (1, 999)
