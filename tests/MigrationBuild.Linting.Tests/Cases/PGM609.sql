### A time of day with a zone
CREATE TABLE shops (id bigint PRIMARY KEY, opens [|timetz|]);
### Spelled out
ALTER TABLE shops ADD COLUMN closes [|time(0) with time zone|];
### Rounded to the second
CREATE TABLE visits (id bigint PRIMARY KEY, at [|timestamptz(0)|]);
[fixed]
CREATE TABLE visits (id bigint PRIMARY KEY, at timestamptz);
### Rounded, without a zone
ALTER TABLE visits ALTER COLUMN at TYPE [|timestamp(0)|];
### A time of day
CREATE TABLE shops (id bigint PRIMARY KEY, opens time, closes time(0) without time zone);
### Another precision
CREATE TABLE visits (id bigint PRIMARY KEY, at timestamptz(3));
### A cast
SELECT now()::timetz, now()::timestamptz(0);
### A temporary table
CREATE TEMP TABLE s (opens timetz);

### Good
CREATE TABLE shops (id bigint PRIMARY KEY, opens time, zone text, opened timestamptz);

### On a server
[claims]
answers t: INSERT INTO shops (id, opens) VALUES (1, '12:00+02'); SELECT opens <> '12:00+01' FROM shops
