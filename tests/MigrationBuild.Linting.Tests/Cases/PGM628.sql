### The day
CREATE TABLE bookings (id bigint PRIMARY KEY, day date CHECK (day > [|CURRENT_DATE|]));
### A function of the clock
ALTER TABLE bookings ADD CONSTRAINT in_time CHECK (at >= [|now()|] - interval '1 day') NOT VALID;
### The session, in a DO block
DO $$ BEGIN
  ALTER TABLE bookings ADD COLUMN tenant text CHECK (tenant = [|current_setting('app.tenant')|]);
END $$;
### A function that looks into other tables
[before]
CREATE FUNCTION is_free(room bigint) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT NOT EXISTS (SELECT FROM bookings WHERE room_id = room)';
[file]
CREATE TABLE stays (id bigint PRIMARY KEY, room_id bigint, CONSTRAINT free CHECK ([|public.is_free(room_id)|]));
### A domain
CREATE DOMAIN birthday AS date CHECK (VALUE <> [|clock_timestamp()|]::date);
### It only grows
CREATE TABLE people (id bigint PRIMARY KEY, born date CHECK (born <= [|CURRENT_DATE|] AND born > '1900-01-01'));
[severity]
info
### It only grows, the other way round
ALTER TABLE people ADD CHECK ([|now()|] + interval '1 hour' > seen_at) NOT VALID;
[severity]
info
### A function of its arguments
[before]
CREATE FUNCTION is_mail(a text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a LIKE ''%@%''';
[file]
CREATE TABLE people (id bigint PRIMARY KEY, mail text CHECK (is_mail(mail) AND length(lower(mail)) < 100));
### A function that is not known
[options]
embedded
[file]
ALTER TABLE people ADD CHECK (is_mail(mail)) NOT VALID;
### Names that look like it
CREATE TABLE people (id bigint PRIMARY KEY, now_utc text CHECK (now_utc <> 'now()'), "random" int CHECK ("random" > 0));
### A difference of two columns
CREATE TABLE stays (id bigint PRIMARY KEY, a date, b date, CHECK (age(b, a) < interval '1 year'));
### A default
CREATE TABLE people (id bigint PRIMARY KEY, at timestamptz DEFAULT now());

### Good
CREATE TABLE bookings (id bigint PRIMARY KEY, booked_on date DEFAULT CURRENT_DATE, day date, CHECK (day > booked_on));

### On a server
[claims]
refuses 23514: INSERT INTO bookings SELECT * FROM jsonb_populate_record(NULL::bookings, '{"id": 1, "booked_on": "2019-12-01", "day": "2020-01-01"}')
