### A new table
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint [|REFERENCES owners|] (id));
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[fixed]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners (id));
CREATE INDEX parcels_owner_id_idx ON parcels (owner_id);
### Added to it in the same migration, as Prisma does
[before]
CREATE TABLE "Owner" ("id" BIGSERIAL PRIMARY KEY);
[file]
CREATE TABLE "Parcel" ("id" BIGSERIAL PRIMARY KEY, "ownerId" BIGINT NOT NULL);
ALTER TABLE "Parcel" ADD [|CONSTRAINT "Parcel_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Owner"|]("id") ON DELETE RESTRICT
[fixed]
CREATE TABLE "Parcel" ("id" BIGSERIAL PRIMARY KEY, "ownerId" BIGINT NOT NULL);
ALTER TABLE "Parcel" ADD CONSTRAINT "Parcel_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Owner"("id") ON DELETE RESTRICT;
CREATE INDEX "Parcel_ownerId_idx" ON "Parcel" ("ownerId");
### On a table with rows, outside of a transaction
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint);
[options]
autocommit
[file]
ALTER TABLE parcels ADD [|FOREIGN KEY (owner_id) REFERENCES owners|] NOT VALID;
[fixed]
ALTER TABLE parcels ADD FOREIGN KEY (owner_id) REFERENCES owners NOT VALID;
CREATE INDEX CONCURRENTLY parcels_owner_id_idx ON parcels (owner_id);
### The column is not the first, or not of all rows
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE TABLE parcels (id bigint, owner_id bigint [|REFERENCES owners|], PRIMARY KEY (id, owner_id));
CREATE INDEX ON parcels (owner_id) WHERE id > 5;
CREATE INDEX ON parcels (lower(owner_id::text));
### Half of a key of two columns
[before]
CREATE TABLE owners (country text, id bigint, PRIMARY KEY (country, id));
[file]
CREATE TABLE parcels (id bigint PRIMARY KEY, country text, owner_id bigint, [|FOREIGN KEY (country, owner_id) REFERENCES owners|]);
CREATE INDEX ON parcels (country);
### Both, the other way round
[before]
CREATE TABLE owners (country text, id bigint, PRIMARY KEY (country, id));
[file]
CREATE TABLE parcels (id bigint PRIMARY KEY, country text, owner_id bigint, FOREIGN KEY (country, owner_id) REFERENCES owners);
CREATE INDEX ON parcels (owner_id, country, id);
### The key begins with it
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE TABLE parcels (owner_id bigint REFERENCES owners (id), n int, PRIMARY KEY (owner_id, n));
### The index leaves out only rows that refer to nothing
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners);
CREATE INDEX ON parcels (owner_id) WHERE owner_id IS NOT NULL;
### The foreign key is dropped again
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[file]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint CONSTRAINT fk REFERENCES owners);
ALTER TABLE parcels DROP CONSTRAINT fk;
### A table that is not known
[options]
embedded
[file]
ALTER TABLE parcels ADD FOREIGN KEY (owner_id) REFERENCES owners NOT VALID;

### Good
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners (id));
CREATE INDEX parcels_owner_id_idx ON parcels (owner_id);

### On a server
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
INSERT INTO owners SELECT i FROM generate_series(1, 5000) i;
[claims]
makes INSERT INTO parcels SELECT i, i FROM generate_series(1, 4000) i; ANALYZE parcels; DELETE FROM owners WHERE id = 4500 read parcels
