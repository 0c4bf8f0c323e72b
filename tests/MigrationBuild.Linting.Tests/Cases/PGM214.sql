### A text is cut off
[before]
CREATE TABLE parcels (label text, code varchar(20));
[file]
ALTER TABLE parcels ALTER label [|TYPE varchar(8) USING label::varchar(8)|];
ALTER TABLE parcels ALTER code SET DATA [|TYPE char(10) USING CAST(code AS char(10))|];
### Fewer digits
[before]
CREATE TABLE parcels (price numeric(12, 4), n numeric, ratio float8);
[file]
ALTER TABLE parcels ALTER price [|TYPE numeric(12, 0)|], ALTER n [|TYPE int|], ALTER ratio [|TYPE real|];
### Times
[before]
CREATE TABLE parcels (seen timestamptz, born timestamp, at timestamp);
[file]
ALTER TABLE parcels ALTER seen [|TYPE timestamp|], ALTER born [|TYPE date USING born::date|], ALTER at [|TYPE timestamp(0)|];
### JSON
[before]
CREATE TABLE parcels (doc json);
[file]
ALTER TABLE parcels ALTER doc [|TYPE jsonb|];
[severity]
info
### A domain over fewer digits
[before]
CREATE DOMAIN euro AS numeric(12, 2);
CREATE TABLE parcels (price numeric(12, 4));
[file]
ALTER TABLE parcels ALTER "price" [|TYPE euro|];
### A text that does not fit is refused
[before]
CREATE TABLE parcels (label text);
[file]
ALTER TABLE parcels ALTER label TYPE varchar(8);
### Wider
[before]
CREATE TABLE parcels (price numeric(12, 2), label varchar(8), seen timestamp, n int, at timestamp(0));
[file]
ALTER TABLE parcels
    ALTER price TYPE numeric(20, 4),
    ALTER label TYPE varchar(20) USING label::varchar(20),
    ALTER seen TYPE timestamptz,
    ALTER n TYPE numeric,
    ALTER at TYPE timestamp;
### The zone is known, or said
[before]
CREATE TABLE parcels (seen timestamptz);
[file]
SET timezone = 'UTC';
ALTER TABLE parcels ALTER seen TYPE timestamp;
RESET timezone;
ALTER TABLE parcels ALTER seen TYPE timestamp USING seen AT TIME ZONE 'UTC';
### Nothing is known of the column
ALTER TABLE parcels ALTER price TYPE numeric(12, 0), ALTER label TYPE varchar(8) USING label::varchar(8);
### A new column
[before]
CREATE TABLE parcels (id int);
[file]
ALTER TABLE parcels ADD COLUMN price numeric(12, 4);
ALTER TABLE parcels ALTER price TYPE numeric(12, 0);

### Good
ALTER TABLE parcels ADD COLUMN label_short varchar(8);

### On a server
[before]
CREATE TABLE parcels (label text, code varchar(20));
INSERT INTO parcels VALUES ('a long label', 'x');
[claims]
loses SELECT label FROM parcels
