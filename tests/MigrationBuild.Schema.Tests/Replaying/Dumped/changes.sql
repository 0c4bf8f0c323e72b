-- Statements whose outcome is in changes.dump.sql: what pg_dump of PostgreSQL 15 printed after they ran.
CREATE SCHEMA app;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS vector;
CREATE TYPE "Role" AS ENUM ('USER', 'ADMIN');
ALTER TYPE "Role" ADD VALUE 'OWNER' BEFORE 'ADMIN';
ALTER TYPE "Role" ADD VALUE IF NOT EXISTS 'OWNER';
ALTER TYPE "Role" RENAME VALUE 'USER' TO 'MEMBER';

CREATE TABLE customers (
    id bigserial PRIMARY KEY,
    email citext NOT NULL UNIQUE,
    name varchar(100) DEFAULT 'nobody' CHECK (name <> ''),
    role "Role" DEFAULT 'MEMBER' NOT NULL,
    age int CHECK (age > 0 AND age < 150),
    balance numeric(12, 2) DEFAULT 0 NOT NULL,
    embedding vector(3),
    created_at timestamptz DEFAULT now(),
    full_text tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(name, ''))) STORED,
    UNIQUE (id),
    CONSTRAINT age_or_name CHECK (age IS NOT NULL OR name IS NOT NULL)
);
CREATE INDEX ON customers (lower(name), (age + 1));
CREATE INDEX ON customers (lower(name), (age + 1));
CREATE UNIQUE INDEX customers_role_key ON customers (role DESC NULLS LAST) INCLUDE (age) WHERE role IN ('ADMIN', 'OWNER');
CREATE INDEX customers_embedding ON customers USING hnsw (embedding vector_cosine_ops) WITH (m = 16, ef_construction = 64);
CREATE INDEX customers_text ON customers USING gin (full_text tsvector_ops);
COMMENT ON TABLE customers IS 'who buys';
COMMENT ON COLUMN customers.email IS 'it''s unique';

CREATE TABLE app.orders (
    id integer GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5),
    customer_id bigint REFERENCES customers ON DELETE CASCADE,
    status varchar(20) NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'paid')),
    tags text[] DEFAULT '{}',
    note text DEFAULT NULL,
    price double precision CHECK (price BETWEEN 0 AND 1000),
    during tstzrange,
    PRIMARY KEY (id, customer_id),
    UNIQUE (customer_id, status) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE app.orders ADD COLUMN parent_id integer, ADD COLUMN parent_customer bigint;
ALTER TABLE app.orders ADD FOREIGN KEY (parent_id, parent_customer) REFERENCES app.orders;
ALTER TABLE app.orders ADD CONSTRAINT note_length CHECK (length(note) < 1000) NOT VALID;
ALTER TABLE app.orders ADD CHECK (price <> 5);
ALTER TABLE app.orders ADD CHECK (price <> 6);
ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.orders FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON app.orders USING (customer_id = current_setting('app.customer', true)::bigint)
    WITH CHECK (status <> 'paid');
CREATE POLICY readers ON app.orders AS RESTRICTIVE FOR SELECT TO PUBLIC
    USING (EXISTS (SELECT 1 FROM customers c WHERE c.id = customer_id AND role = 'ADMIN'));
CREATE POLICY own ON app.orders FOR DELETE USING (customer_id IN (SELECT id FROM customers WHERE name = current_user));

ALTER TABLE customers RENAME COLUMN name TO title;
ALTER TABLE customers RENAME CONSTRAINT age_or_name TO age_or_title;
ALTER TABLE customers RENAME TO clients;
ALTER INDEX customers_role_key RENAME TO clients_role_key;
ALTER TYPE "Role" RENAME TO client_role;
ALTER TABLE app.orders RENAME COLUMN status TO state;
ALTER SEQUENCE customers_id_seq RENAME TO clients_id_seq;
ALTER TABLE clients ALTER COLUMN age TYPE bigint, ALTER COLUMN age SET DEFAULT 18;
CREATE TABLE keeps_varchar (v varchar(10) DEFAULT 'v' CHECK (v IN ('v', 'w')), w timestamp DEFAULT '2020-01-01');
CREATE INDEX ON keeps_varchar (v) WHERE v <> 'x';
ALTER TABLE keeps_varchar ALTER COLUMN v TYPE text, ALTER COLUMN w TYPE timestamptz;
ALTER TABLE app.orders DROP COLUMN note, ADD COLUMN note varchar(5) COLLATE "C" DEFAULT 'a', ALTER COLUMN tags SET NOT NULL;
ALTER TABLE app.orders ALTER COLUMN price SET DEFAULT -0.5;

CREATE TABLE a_table_whose_name_is_long_enough_to_be_cut_in_half (
    a_column_whose_name_is_long_enough_to_be_cut_in_half serial UNIQUE CHECK (a_column_whose_name_is_long_enough_to_be_cut_in_half > 0),
    b smallserial,
    c uuid DEFAULT gen_random_uuid()
);
CREATE UNIQUE INDEX soon_key ON a_table_whose_name_is_long_enough_to_be_cut_in_half (b);
ALTER TABLE a_table_whose_name_is_long_enough_to_be_cut_in_half ADD CONSTRAINT now_key PRIMARY KEY USING INDEX soon_key;

CREATE SEQUENCE tickets AS integer INCREMENT BY -1 MINVALUE -1000 CYCLE CACHE 3;
CREATE TABLE moved (id serial PRIMARY KEY, at date DEFAULT CURRENT_DATE, UNIQUE NULLS NOT DISTINCT (at));
ALTER TABLE moved SET SCHEMA app;
CREATE UNLOGGED TABLE copied (LIKE app.moved INCLUDING ALL, extra json DEFAULT '{"a":1}') WITH (fillfactor = 70);
CREATE TABLE measurements (at timestamptz NOT NULL, value real) PARTITION BY RANGE (at);
CREATE TABLE measurements_2024 PARTITION OF measurements FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE TABLE dropped (id int PRIMARY KEY);
CREATE TABLE keeps (dropped_id int REFERENCES dropped, other int);
DROP TABLE dropped CASCADE;
CREATE TYPE gone AS ENUM ('x');
ALTER TABLE keeps ADD COLUMN gone gone;
DROP TYPE gone CASCADE;

DO $$ BEGIN
    CREATE TYPE mood AS ENUM ('ok');
EXCEPTION WHEN duplicate_object THEN null;
END $$;
DO $$ BEGIN
    CREATE TYPE mood AS ENUM ('bad');
EXCEPTION WHEN duplicate_object THEN null;
END $$;
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'keeps' AND column_name = 'mood') THEN
        ALTER TABLE keeps ADD COLUMN mood mood DEFAULT 'ok';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'age_or_title') THEN
        ALTER TABLE clients ADD CONSTRAINT age_or_title CHECK (false);
    END IF;
END $$;
BEGIN;
CREATE TABLE never (id int);
SAVEPOINT one;
ROLLBACK TO one;
ROLLBACK;
SET search_path = app;
CREATE TABLE found (id int REFERENCES moved);
