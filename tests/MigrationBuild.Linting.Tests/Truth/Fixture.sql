CREATE FUNCTION f_vol() RETURNS int LANGUAGE sql VOLATILE AS 'SELECT 1';
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE ref (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE t (
    id int PRIMARY KEY, a int, b int NOT NULL, txt text, vc varchar(50), num numeric, st text, nn int, ref_id int,
    r int4range, ts timestamp, tz timestamptz, j jsonb);
CREATE INDEX t_a_idx ON t (a);
CREATE TABLE c (id int PRIMARY KEY, t_id int CONSTRAINT c_t_fk REFERENCES t (id));
CREATE INDEX c_t_id_idx ON c (t_id);
CREATE TABLE lone (id int NOT NULL, k int, v text);
