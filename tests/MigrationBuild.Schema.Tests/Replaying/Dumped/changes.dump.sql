-- pg_dump -s of PostgreSQL 15 after changes.sql ran.
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA app;


--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: vector; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public;


--
-- Name: EXTENSION vector; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION vector IS 'vector data type and ivfflat and hnsw access methods';


--
-- Name: client_role; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.client_role AS ENUM (
    'MEMBER',
    'OWNER',
    'ADMIN'
);


--
-- Name: mood; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.mood AS ENUM (
    'ok'
);


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: found; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.found (
    id integer
);


--
-- Name: moved; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.moved (
    id integer NOT NULL,
    at date DEFAULT CURRENT_DATE
);


--
-- Name: moved_id_seq; Type: SEQUENCE; Schema: app; Owner: -
--

CREATE SEQUENCE app.moved_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: moved_id_seq; Type: SEQUENCE OWNED BY; Schema: app; Owner: -
--

ALTER SEQUENCE app.moved_id_seq OWNED BY app.moved.id;


--
-- Name: orders; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.orders (
    id integer NOT NULL,
    customer_id bigint NOT NULL,
    state character varying(20) DEFAULT 'new'::character varying NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    price double precision DEFAULT '-0.5'::numeric,
    during tstzrange,
    parent_id integer,
    parent_customer bigint,
    note character varying(5) DEFAULT 'a'::character varying COLLATE pg_catalog."C",
    CONSTRAINT orders_price_check CHECK (((price >= (0)::double precision) AND (price <= (1000)::double precision))),
    CONSTRAINT orders_price_check1 CHECK ((price <> (5)::double precision)),
    CONSTRAINT orders_price_check2 CHECK ((price <> (6)::double precision)),
    CONSTRAINT orders_status_check CHECK (((state)::text = ANY ((ARRAY['new'::character varying, 'paid'::character varying])::text[])))
);

ALTER TABLE ONLY app.orders FORCE ROW LEVEL SECURITY;


--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: app; Owner: -
--

ALTER TABLE app.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME app.orders_id_seq
    START WITH 100
    INCREMENT BY 5
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.a_table_whose_name_is_long_enough_to_be_cut_in_half (
    a_column_whose_name_is_long_enough_to_be_cut_in_half integer NOT NULL,
    b smallint NOT NULL,
    c uuid DEFAULT gen_random_uuid(),
    CONSTRAINT a_table_whose_name_is_long_e_a_column_whose_name_is_long__check CHECK ((a_column_whose_name_is_long_enough_to_be_cut_in_half > 0))
);


--
-- Name: a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_seq OWNED BY public.a_table_whose_name_is_long_enough_to_be_cut_in_half.a_column_whose_name_is_long_enough_to_be_cut_in_half;


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half_b_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.a_table_whose_name_is_long_enough_to_be_cut_in_half_b_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half_b_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.a_table_whose_name_is_long_enough_to_be_cut_in_half_b_seq OWNED BY public.a_table_whose_name_is_long_enough_to_be_cut_in_half.b;


--
-- Name: clients; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clients (
    id bigint NOT NULL,
    email public.citext NOT NULL,
    title character varying(100) DEFAULT 'nobody'::character varying,
    role public.client_role DEFAULT 'MEMBER'::public.client_role NOT NULL,
    age bigint DEFAULT 18,
    balance numeric(12,2) DEFAULT 0 NOT NULL,
    embedding public.vector(3),
    created_at timestamp with time zone DEFAULT now(),
    full_text tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, (COALESCE(title, ''::character varying))::text)) STORED,
    CONSTRAINT age_or_title CHECK (((age IS NOT NULL) OR (title IS NOT NULL))),
    CONSTRAINT customers_age_check CHECK (((age > 0) AND (age < 150))),
    CONSTRAINT customers_name_check CHECK (((title)::text <> ''::text))
);


--
-- Name: TABLE clients; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.clients IS 'who buys';


--
-- Name: COLUMN clients.email; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.clients.email IS 'it''s unique';


--
-- Name: clients_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.clients_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: clients_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.clients_id_seq OWNED BY public.clients.id;


--
-- Name: copied; Type: TABLE; Schema: public; Owner: -
--

CREATE UNLOGGED TABLE public.copied (
    id integer DEFAULT nextval('app.moved_id_seq'::regclass) NOT NULL,
    at date DEFAULT CURRENT_DATE,
    extra json DEFAULT '{"a":1}'::json
)
WITH (fillfactor='70');


--
-- Name: keeps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.keeps (
    dropped_id integer,
    other integer,
    mood public.mood DEFAULT 'ok'::public.mood
);


--
-- Name: keeps_varchar; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.keeps_varchar (
    v text DEFAULT 'v'::character varying,
    w timestamp with time zone DEFAULT '2020-01-01 00:00:00'::timestamp without time zone,
    CONSTRAINT keeps_varchar_v_check CHECK ((v = ANY (ARRAY[('v'::character varying)::text, ('w'::character varying)::text])))
);


--
-- Name: measurements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measurements (
    at timestamp with time zone NOT NULL,
    value real
)
PARTITION BY RANGE (at);


--
-- Name: measurements_2024; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measurements_2024 (
    at timestamp with time zone NOT NULL,
    value real
);


--
-- Name: tickets; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tickets
    AS integer
    START WITH -1
    INCREMENT BY -1
    MINVALUE -1000
    NO MAXVALUE
    CACHE 3
    CYCLE;


--
-- Name: measurements_2024; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurements ATTACH PARTITION public.measurements_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');


--
-- Name: moved id; Type: DEFAULT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.moved ALTER COLUMN id SET DEFAULT nextval('app.moved_id_seq'::regclass);


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half a_column_whose_name_is_long_enough_to_be_cut_in_half; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_table_whose_name_is_long_enough_to_be_cut_in_half ALTER COLUMN a_column_whose_name_is_long_enough_to_be_cut_in_half SET DEFAULT nextval('public.a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_seq'::regclass);


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half b; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_table_whose_name_is_long_enough_to_be_cut_in_half ALTER COLUMN b SET DEFAULT nextval('public.a_table_whose_name_is_long_enough_to_be_cut_in_half_b_seq'::regclass);


--
-- Name: clients id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clients ALTER COLUMN id SET DEFAULT nextval('public.clients_id_seq'::regclass);


--
-- Name: moved moved_at_key; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.moved
    ADD CONSTRAINT moved_at_key UNIQUE NULLS NOT DISTINCT (at);


--
-- Name: moved moved_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.moved
    ADD CONSTRAINT moved_pkey PRIMARY KEY (id);


--
-- Name: orders orders_customer_id_status_key; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT orders_customer_id_status_key UNIQUE (customer_id, state) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id, customer_id);


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_table_whose_name_is_long_enough_to_be_cut_in_half
    ADD CONSTRAINT a_table_whose_name_is_long_en_a_column_whose_name_is_long_e_key UNIQUE (a_column_whose_name_is_long_enough_to_be_cut_in_half);


--
-- Name: copied copied_at_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copied
    ADD CONSTRAINT copied_at_key UNIQUE NULLS NOT DISTINCT (at);


--
-- Name: copied copied_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.copied
    ADD CONSTRAINT copied_pkey PRIMARY KEY (id);


--
-- Name: clients customers_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clients
    ADD CONSTRAINT customers_email_key UNIQUE (email);


--
-- Name: clients customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clients
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: a_table_whose_name_is_long_enough_to_be_cut_in_half now_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.a_table_whose_name_is_long_enough_to_be_cut_in_half
    ADD CONSTRAINT now_key PRIMARY KEY (b);


--
-- Name: clients_role_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX clients_role_key ON public.clients USING btree (role DESC NULLS LAST) INCLUDE (age) WHERE (role = ANY (ARRAY['ADMIN'::public.client_role, 'OWNER'::public.client_role]));


--
-- Name: customers_embedding; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_embedding ON public.clients USING hnsw (embedding public.vector_cosine_ops) WITH (m='16', ef_construction='64');


--
-- Name: customers_lower_expr_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_lower_expr_idx ON public.clients USING btree (lower((title)::text), ((age + 1)));


--
-- Name: customers_lower_expr_idx1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_lower_expr_idx1 ON public.clients USING btree (lower((title)::text), ((age + 1)));


--
-- Name: customers_text; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_text ON public.clients USING gin (full_text);


--
-- Name: keeps_varchar_v_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX keeps_varchar_v_idx ON public.keeps_varchar USING btree (v) WHERE (v <> 'x'::text);


--
-- Name: found found_id_fkey; Type: FK CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.found
    ADD CONSTRAINT found_id_fkey FOREIGN KEY (id) REFERENCES app.moved(id);


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.clients(id) ON DELETE CASCADE;


--
-- Name: orders orders_parent_id_parent_customer_fkey; Type: FK CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.orders
    ADD CONSTRAINT orders_parent_id_parent_customer_fkey FOREIGN KEY (parent_id, parent_customer) REFERENCES app.orders(id, customer_id);


--
-- Name: orders; Type: ROW SECURITY; Schema: app; Owner: -
--

ALTER TABLE app.orders ENABLE ROW LEVEL SECURITY;

--
-- Name: orders own; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY own ON app.orders FOR DELETE USING ((customer_id IN ( SELECT clients.id
   FROM public.clients
  WHERE ((clients.title)::text = CURRENT_USER))));


--
-- Name: orders readers; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY readers ON app.orders AS RESTRICTIVE FOR SELECT USING ((EXISTS ( SELECT 1
   FROM public.clients c
  WHERE ((c.id = orders.customer_id) AND (c.role = 'ADMIN'::public.client_role)))));


--
-- Name: orders tenant; Type: POLICY; Schema: app; Owner: -
--

CREATE POLICY tenant ON app.orders USING ((customer_id = (current_setting('app.customer'::text, true))::bigint)) WITH CHECK (((state)::text <> 'paid'::text));


--
-- PostgreSQL database dump complete
--


