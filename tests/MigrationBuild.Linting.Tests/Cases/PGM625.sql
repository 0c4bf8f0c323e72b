### At a column
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners [|ON DELETE CASCADE|]);
[fixed]
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners ON DELETE RESTRICT);
### Both, as Prisma writes it
ALTER TABLE "Parcel" ADD CONSTRAINT "fk" FOREIGN KEY ("ownerId") REFERENCES "Owner"("id") [|ON DELETE CASCADE|] [|ON UPDATE CASCADE|];
### In a DO block, a new column
DO $$ BEGIN ALTER TABLE parcels ADD COLUMN o bigint REFERENCES owners (id) MATCH FULL [|on  update
  cascade|]; END $$;
### Other actions
CREATE TABLE parcels (id bigint PRIMARY KEY, a bigint REFERENCES owners ON DELETE RESTRICT, b bigint REFERENCES owners ON DELETE SET NULL ON UPDATE NO ACTION);
### None
ALTER TABLE parcels ADD FOREIGN KEY (o) REFERENCES owners NOT VALID;
### A drop
DROP TABLE IF EXISTS parcels CASCADE;

### Good
CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint REFERENCES owners ON DELETE RESTRICT);

### On a server
[before]
CREATE TABLE owners (id bigint PRIMARY KEY);
[claims]
answers 0: INSERT INTO owners VALUES (1); INSERT INTO parcels VALUES (1, 1); DELETE FROM owners; SELECT count(*) FROM parcels
