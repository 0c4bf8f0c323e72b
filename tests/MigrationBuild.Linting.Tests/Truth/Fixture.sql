CREATE FUNCTION f_imm() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 42';
CREATE FUNCTION f_vol() RETURNS int LANGUAGE sql VOLATILE AS 'SELECT 1';
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TYPE comp AS (x int, y text);
CREATE DOMAIN d_plain AS int;
CREATE DOMAIN d_chk AS int CHECK (VALUE > 0);
CREATE DOMAIN d_nn AS int NOT NULL;
CREATE DOMAIN d_def AS int DEFAULT 1;
CREATE DOMAIN d_txt AS text;
CREATE DOMAIN d_txt_chk AS text CHECK (length(VALUE) < 1000);
CREATE SEQUENCE seq1;
CREATE TABLE ref (id int PRIMARY KEY, code text UNIQUE, n int);
CREATE TABLE t (
    id int PRIMARY KEY, a int, b int NOT NULL, txt text, vc varchar(50), num numeric, st text DEFAULT 'new', nn int, ref_id int,
    r int4range, ts timestamp, tz timestamptz, j jsonb, u uuid, m mood);
CREATE INDEX t_a_idx ON t (a);
CREATE TABLE c (id int PRIMARY KEY, t_id int CONSTRAINT c_t_fk REFERENCES t (id), v int);
CREATE INDEX c_t_id_idx ON c (t_id);
CREATE TABLE lone (id int NOT NULL, k int, v text);
CREATE TABLE p (id int, k int, v varchar(50), nn int, ref_id int, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE INDEX p_k_idx ON p (k);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (1000);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (1000) TO (2000);
CREATE TABLE pnew (id int NOT NULL, k int, v varchar(50), nn int, ref_id int);
CREATE TABLE ip (id int, k int, v text);
CREATE TABLE ic () INHERITS (ip);
ALTER TABLE t OWNER TO postgres;
