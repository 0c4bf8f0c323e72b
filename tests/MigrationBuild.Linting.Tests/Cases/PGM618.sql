### A table
CREATE TABLE [|parcels_that_were_returned_to_their_senders_and_are_kept_for_collection|] (id bigint PRIMARY KEY);
[fixed]
CREATE TABLE parcels_that_were_returned_to_their_senders_and_are_kept_for_co (id bigint PRIMARY KEY);
### In quotes, of characters with two bytes
CREATE INDEX CONCURRENTLY [|"ääääääääääääääääääääääääääääääääää"|] ON owners (no);
[fixed]
CREATE INDEX CONCURRENTLY "äääääääääääääääääääääääääääääää" ON owners (no);
### A constraint and a column
ALTER TABLE owners ADD CONSTRAINT [|Fk_parcels_that_were_returned_to_their_senders_and_are_kept_for_collection|] CHECK (a > 0) NOT VALID, ADD COLUMN [|parcels_that_were_returned_to_their_senders_and_are_kept_for_collection|] int;
[fixed]
ALTER TABLE owners ADD CONSTRAINT Fk_parcels_that_were_returned_to_their_senders_and_are_kept_for CHECK (a > 0) NOT VALID, ADD COLUMN parcels_that_were_returned_to_their_senders_and_are_kept_for_collection int;
### In a DO block
DO $$ BEGIN
  CREATE TABLE [|parcels_that_were_returned_to_their_senders_and_are_kept_for_collection|] (id bigint PRIMARY KEY);
END $$;
### In a string
[options]
embedded
[file]
SELECT 1 AS [|parcels_that_were_returned_to_their_senders_and_are_kept_for_collection|];
### 63 bytes
CREATE TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (id bigint PRIMARY KEY);
CREATE TABLE "äääääääääääääääääääääääääääääääa" (id bigint PRIMARY KEY);
### Words of text
INSERT INTO notes (body) VALUES ('parcels_that_were_returned_to_their_senders_and_are_kept_for_collection');
COMMENT ON TABLE notes IS 'parcels_that_were_returned_to_their_senders_and_are_kept_for_collection';
### Several parts
SELECT public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.c FROM public.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;

### Good
CREATE TABLE returned_parcels (id bigint PRIMARY KEY);

### On a server
[claims]
warns 42622
