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
