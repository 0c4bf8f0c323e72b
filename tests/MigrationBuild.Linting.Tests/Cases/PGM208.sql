### No WHERE
DELETE FROM [|sessions|];
### In a common table expression
WITH gone AS (DELETE FROM [|sessions|] RETURNING 1) SELECT count(*) FROM gone;
### A condition that is always true
DELETE FROM sessions WHERE [|true|];
DELETE FROM sessions WHERE [|1 = 1 OR expires < now()|];
### Joined without a condition
DELETE FROM [|ONLY public."Sessions" s|] USING bans b;
### In a DO block
DO $$ BEGIN DELETE FROM [|sessions|]; END $$;
### Joined
DELETE FROM sessions s USING bans b WHERE b.id = s.user_id;
### Equal to itself only where it is not null
DELETE FROM sessions WHERE user_id = user_id;
### A table that the same migration creates
CREATE TABLE buf AS SELECT 1 AS a;
DELETE FROM buf;
### A temporary table
CREATE TEMP TABLE buf (a int);
DELETE FROM buf WHERE true;
### A function that deletes is only defined
CREATE FUNCTION reset() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM sessions; END $$;
### A cursor's row
DELETE FROM sessions WHERE CURRENT OF c;

### Good
DELETE FROM sessions WHERE id BETWEEN 1 AND 10000 AND expires < now();

### On a server
[before]
CREATE TABLE sessions (id bigint, expires timestamptz);
INSERT INTO sessions SELECT i, CASE WHEN i < 10 THEN now() - interval '1 day' ELSE now() + interval '1 day' END FROM generate_series(1, 100) i;
[claims]
loses SELECT id FROM sessions WHERE expires > now()
