namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Columns =>
    [
        new("column with a default that does not fit its new type, of a collation that goes", "CREATE COLLATION c (LOCALE = 'C'); CREATE TABLE t (a text COLLATE c NOT NULL DEFAULT 'k')", "CREATE TABLE t (a int[] NOT NULL DEFAULT '{1,2}')"),
        new("column that is serial no more, with a child that has its default", "CREATE TABLE p (id serial PRIMARY KEY); CREATE TABLE c (PRIMARY KEY (id)) INHERITS (p)", "CREATE TABLE p (id uuid PRIMARY KEY); CREATE TABLE c (PRIMARY KEY (id)) INHERITS (p)"),
        new("column that gets another type while a child comes that requires it under another name", "CREATE TABLE p (id int PRIMARY KEY)", "CREATE TABLE p (id text PRIMARY KEY); CREATE TABLE c (PRIMARY KEY (id)) INHERITS (p)"),
        new("columns of all sorts added", "CREATE TABLE t (id int)",
            """
            CREATE TABLE t (
                id int,
                a smallint, b bigint DEFAULT 5, c numeric(10, 2) DEFAULT 1.50, d real, e double precision DEFAULT 0.5,
                f text NOT NULL DEFAULT 'x''y', g varchar(20) DEFAULT 'v', h char(3), i boolean NOT NULL DEFAULT false,
                j date DEFAULT CURRENT_DATE, k timestamp(3) DEFAULT now(), l timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP, m time(0), n timetz, o interval DEFAULT '1 day',
                p uuid DEFAULT gen_random_uuid(), q json, r jsonb NOT NULL DEFAULT '{}', s bytea DEFAULT '\x00', t int[] DEFAULT '{1,2}', u text[][] , v inet, w cidr, x macaddr,
                y bit(4), z varbit(8), aa xml, bb money, cc point, dd tsvector, ee int4range, ff oid, gg regclass
            );
            """) { Rows = "INSERT INTO t VALUES (1), (2)" },
        new("columns dropped with their indexes and constraints",
            "CREATE TABLE t (id int, a int UNIQUE, b int CHECK (b > 0), c int, d int GENERATED ALWAYS AS (c + 1) STORED); CREATE INDEX t_i ON t (id, a); CREATE INDEX t_j ON t (id) WHERE c > 0; CREATE INDEX t_k ON t ((a + b))",
            "CREATE TABLE t (id int)") { Rows = "INSERT INTO t VALUES (1, 2, 3, 4)" },
        new("column dropped that a kept check of a new form used", "CREATE TABLE t (a int, b int, CHECK (a > b))", "CREATE TABLE t (a int, CONSTRAINT t_check CHECK (a > 0))"),
        new("column dropped that a foreign key refers to", "CREATE TABLE a (id int PRIMARY KEY, k int UNIQUE); CREATE TABLE b (k int REFERENCES a (k))", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (k int REFERENCES a (id))"),
        new("column dropped that a foreign key referred to", "CREATE TABLE a (id int PRIMARY KEY, k int UNIQUE); CREATE TABLE b (k int REFERENCES a (k))", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (k int)"),
        new("index column dropped while the index stays by name", "CREATE TABLE t (a int, b int); CREATE INDEX i ON t (a, b)", "CREATE TABLE t (a int); CREATE INDEX i ON t (a)"),
        new("primary key column dropped", "CREATE TABLE t (a int, b int, PRIMARY KEY (a, b))", "CREATE TABLE t (a int PRIMARY KEY)") { Rows = "INSERT INTO t VALUES (1, 1), (2, 1)" },
        new("numbers widened", "CREATE TABLE t (a smallint DEFAULT 1, b int NOT NULL DEFAULT 2, c numeric(5, 2), d real, e int)", "CREATE TABLE t (a int DEFAULT 1, b bigint NOT NULL DEFAULT 2, c numeric(10, 2), d double precision, e numeric)") { Rows = "INSERT INTO t VALUES (1, 2, 3.25, 4.5, 5)" },
        new("texts changed", "CREATE TABLE t (a varchar(10) DEFAULT 'a', b text DEFAULT 'b', c char(5), d varchar)", "CREATE TABLE t (a varchar(20) DEFAULT 'a', b varchar(50) DEFAULT 'b', c text, d char(3))") { Rows = "INSERT INTO t VALUES ('a', 'b', 'c', 'd')" },
        new("times changed", "CREATE TABLE t (a timestamp DEFAULT now(), b timestamptz, c date, d time, e timestamp)", "CREATE TABLE t (a timestamptz DEFAULT now(), b date, c timestamp(3), d interval, e time)") { Rows = "INSERT INTO t VALUES (now(), now(), now(), '10:00', now())" },
        new("types with an explicit cast", "CREATE TABLE t (a text DEFAULT '1', b int, c boolean, d text, e text, f json, g text[])", "CREATE TABLE t (a int DEFAULT 1, b boolean, c int, d uuid, e jsonb, f jsonb, g int[])") { Rows = """INSERT INTO t VALUES ('1', 1, true, '2d8b1ae2-9b2f-4a4c-8c70-0d2b5d3d4f3a', '{"a": 1}', '[]', '{1,2}')""" },
        new("types without any cast", "CREATE TABLE t (a int, b uuid, c jsonb, d bytea, e boolean, f interval)", "CREATE TABLE t (a timestamp, b int, c date, d uuid, e numeric, f bigint)"),
        new("a value becomes a list and a list a text", "CREATE TABLE t (a int, b int[], c text DEFAULT 'x')", "CREATE TABLE t (a int[], b text, c text[] DEFAULT '{x}')") { Rows = "INSERT INTO t VALUES (1, '{1,2}'), (NULL, NULL)" },
        new("type of a column with index, unique, check and partial index", "CREATE TABLE t (a int UNIQUE CHECK (a > 0), b int); CREATE INDEX t_a ON t (a); CREATE INDEX t_b ON t (b) WHERE a > 5; CREATE INDEX t_c ON t ((a + 1))", "CREATE TABLE t (a bigint UNIQUE CHECK (a > 0), b int); CREATE INDEX t_a ON t (a); CREATE INDEX t_b ON t (b) WHERE a > 5; CREATE INDEX t_c ON t ((a + 1))") { Rows = "INSERT INTO t VALUES (1, 1)" },
        new("type changed to one that its check and indexes do not fit", "CREATE TABLE t (a int CHECK (a > 0), b int); CREATE INDEX t_b ON t (b) WHERE a > 5; CREATE INDEX t_c ON t ((a + 1))", "CREATE TABLE t (a text CHECK (a > '0'), b int); CREATE INDEX t_b ON t (b) WHERE a > '5'; CREATE INDEX t_c ON t ((a || '1'))") { Rows = "INSERT INTO t VALUES (1, 1)" },
        new("number type changed under a check and a partial index", "CREATE TABLE t (a double precision CHECK (a > 0), b int CHECK (b > 0)); CREATE INDEX i ON t (b) WHERE a > 5", "CREATE TABLE t (a int CHECK (a > 0), b bigint CHECK (b > 0)); CREATE INDEX i ON t (b) WHERE a > 5") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("type of a column that a generated one uses", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED)", "CREATE TABLE t (a bigint, b bigint GENERATED ALWAYS AS (a * 2) STORED)") { Rows = "INSERT INTO t VALUES (1)" },
        new("type and default together", "CREATE TABLE t (a int NOT NULL DEFAULT 0)", "CREATE TABLE t (a boolean NOT NULL DEFAULT true)") { Rows = "INSERT INTO t VALUES (0), (1)" },
        new("type and requiredness together", "CREATE TABLE t (a text)", "CREATE TABLE t (a int NOT NULL DEFAULT 3)") { Rows = "INSERT INTO t VALUES ('1')" },
        new("defaults", "CREATE TABLE t (a int, b int DEFAULT 1, c text DEFAULT 'x', d timestamptz DEFAULT now(), e jsonb DEFAULT '{}', f text[] DEFAULT '{}')", "CREATE TABLE t (a int DEFAULT 1, b int, c text DEFAULT upper('y'), d timestamptz DEFAULT now() + interval '1 day', e jsonb DEFAULT '{\"a\": [1]}', f text[] DEFAULT ARRAY['a', 'b'])") { Rows = "INSERT INTO t DEFAULT VALUES" },
        new("required and optional", "CREATE TABLE t (a int, b int NOT NULL)", "CREATE TABLE t (a int NOT NULL, b int)") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("required with a check of the same name around", "CREATE TABLE t (a int, CONSTRAINT t_a_is_not_null CHECK (a <> 0))", "CREATE TABLE t (a int NOT NULL, CONSTRAINT t_a_is_not_null CHECK (a <> 0))") { Rows = "INSERT INTO t VALUES (1)" },
        new("collation", "CREATE TABLE t (a text, b text COLLATE \"C\")", "CREATE TABLE t (a text COLLATE \"C\", b text)") { Rows = "INSERT INTO t VALUES ('a', 'b')" },
        new("collation with type", "CREATE TABLE t (a varchar(5) COLLATE \"C\" DEFAULT 'x')", "CREATE TABLE t (a text COLLATE \"POSIX\" DEFAULT 'x')") { Rows = "INSERT INTO t VALUES ('a')" },
        new("generated column added and dropped", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED, c text GENERATED ALWAYS AS ('x' || a::text) STORED NOT NULL)") { Rows = "INSERT INTO t VALUES (1)" },
        new("generated column made plain", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED)", "CREATE TABLE t (a int, b int DEFAULT 4)") { Rows = "INSERT INTO t VALUES (1)", IsOneWay = true },
        new("generated expression", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED)", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * 2) STORED)") { Rows = "INSERT INTO t VALUES (1)" },
        new("generated column over a dropped one", "CREATE TABLE t (a int, b int, c int GENERATED ALWAYS AS (a) STORED)", "CREATE TABLE t (b int, c int GENERATED ALWAYS AS (b) STORED)"),
        new("comments", "CREATE TABLE t (a int); CREATE INDEX t_a ON t (a)", "CREATE TABLE t (a int CHECK (a > 0)); CREATE INDEX t_a ON t (a); COMMENT ON TABLE t IS 'it''s a table'; COMMENT ON COLUMN t.a IS E'two\\nlines'; COMMENT ON INDEX t_a IS 'i'; COMMENT ON CONSTRAINT t_a_check ON t IS 'c'"),
        new("comment changed", "CREATE TABLE t (a int); COMMENT ON TABLE t IS 'x'; COMMENT ON COLUMN t.a IS 'x'", "CREATE TABLE t (a int); COMMENT ON TABLE t IS 'y'"),
        new("column order does not matter", "CREATE TABLE t (a int, b int)", "CREATE TABLE t (b int, c int DEFAULT 1, a int)") { Rows = "INSERT INTO t VALUES (1, 2)" },
        new("column of a collation and a check that both go",
            "CREATE COLLATION c (LOCALE = 'C'); CREATE TABLE t (a text COLLATE c CHECK (length(a) < 30))",
            "CREATE TABLE t (a boolean)"),
    ];

    private static IEnumerable<SqlPair> Sequences =>
    [
        new("identity added", "CREATE TABLE t (id int NOT NULL)", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY)") { Rows = "INSERT INTO t VALUES (1)", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 2) },
        new("identity added to an optional column", "CREATE TABLE t (id int)", "CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY (START WITH 10 INCREMENT BY 2))") { Rows = "INSERT INTO t VALUES (1), (13)", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 14) },
        new("identity added that counts down", "CREATE TABLE t (\"I d\" smallint NOT NULL, k bigint NOT NULL)", "CREATE TABLE t (\"I d\" smallint GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1), k bigint GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY -5 MINVALUE -100 MAXVALUE -1))") { Rows = "INSERT INTO t VALUES (4, -200), (-7, -14)", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING \"I d\" || ' ' || k", "-8 -16") },
        new("identity added to a table without rows", "CREATE TABLE t (id int NOT NULL)", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY (START 5))") { Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 5) },
        new("identity added to a partitioned table", "CREATE TABLE t (id int NOT NULL) PARTITION BY RANGE (id); CREATE TABLE p PARTITION OF t FOR VALUES FROM (0) TO (100)", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY) PARTITION BY RANGE (id); CREATE TABLE p PARTITION OF t FOR VALUES FROM (0) TO (100)") { Rows = "INSERT INTO t VALUES (41)", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 42) },
        new("identity changed", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY)", "CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY 5 CACHE 10 MAXVALUE 1000 CYCLE))") { Rows = "INSERT INTO t DEFAULT VALUES" },
        new("identity with another type", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY)", "CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)") { Rows = "INSERT INTO t DEFAULT VALUES" },
        new("default to identity", "CREATE TABLE t (id int NOT NULL DEFAULT 1)", "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY)") { Rows = "INSERT INTO t DEFAULT VALUES", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 2) },
        new("serial to identity", "CREATE TABLE t (id serial PRIMARY KEY)", "CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY)") { Rows = "INSERT INTO t DEFAULT VALUES", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 2) },
        new("serial to bigserial", "CREATE TABLE t (id serial PRIMARY KEY)", "CREATE TABLE t (id bigserial PRIMARY KEY)") { Rows = "INSERT INTO t DEFAULT VALUES" },
        new("plain to serial", "CREATE TABLE t (id int NOT NULL)", "CREATE TABLE t (id serial)") { Rows = "INSERT INTO t VALUES (7)", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 8) },
        new("text to serial", "CREATE TABLE t (id text NOT NULL)", "CREATE TABLE t (id serial)") { Rows = "INSERT INTO t VALUES ('7')", Kept = Next("INSERT INTO public.t DEFAULT VALUES RETURNING id::text", 8) },
        new("serial with another type to plain", "CREATE TABLE t (id serial)", "CREATE TABLE t (id text NOT NULL)") { Rows = "INSERT INTO t DEFAULT VALUES" },
        new("serial made optional", "CREATE TABLE t (id serial)", "CREATE TABLE t (id serial); ALTER TABLE t ALTER id DROP NOT NULL"),
        new("serial to a constant default", "CREATE TABLE t (id serial)", "CREATE TABLE t (id int NOT NULL DEFAULT 5)") { Rows = "INSERT INTO t DEFAULT VALUES" },
        new("serial added", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, id bigserial, s smallserial)") { Rows = "INSERT INTO t VALUES (1)" },
        new("serial dropped and added under another name", "CREATE TABLE t (id serial PRIMARY KEY)", "CREATE TABLE t (nr serial PRIMARY KEY)"),
        new("sequence of its own", "", "CREATE SEQUENCE s START 100 INCREMENT 5 CACHE 3; CREATE SEQUENCE d AS smallint INCREMENT -1"),
        new("sequence changed", "CREATE SEQUENCE s", "CREATE SEQUENCE s AS int INCREMENT 5 MINVALUE 1 MAXVALUE 1000 START 20 CYCLE"),
        new("sequence behind two defaults of columns that are there", "CREATE TABLE t (id int); CREATE TABLE u (id int)", "CREATE SEQUENCE s; CREATE TABLE t (id int DEFAULT nextval('s')); CREATE TABLE u (id int DEFAULT nextval('s'))") { Rows = "INSERT INTO t VALUES (9); INSERT INTO u VALUES (3)", Kept = Next("INSERT INTO public.u DEFAULT VALUES RETURNING id::text", 10) },
        new("sequence behind two defaults", "CREATE TABLE t (id int)", "CREATE SEQUENCE s; CREATE TABLE t (id bigint DEFAULT nextval('s')); CREATE TABLE u (id bigint DEFAULT nextval('s'))"),
        new("sequence owned by hand", "CREATE SEQUENCE s; CREATE TABLE t (id bigint DEFAULT nextval('s'))", "CREATE SEQUENCE s START 5; CREATE TABLE t (id bigint DEFAULT nextval('s')); ALTER SEQUENCE s OWNED BY t.id"),
        new("sequence owned without a default", "CREATE TABLE t (id bigint)", "CREATE TABLE t (id bigint); CREATE SEQUENCE s OWNED BY t.id"),
        new("sequence in another schema", "CREATE SCHEMA a; CREATE TABLE t (id bigint)", "CREATE SCHEMA a; CREATE SEQUENCE a.s; CREATE TABLE t (id bigint DEFAULT nextval('a.s')); CREATE TABLE a.t (id serial)"),
    ];

    private static Dictionary<string, string> Next(string insert, object numbers) => new() { [insert] = FormattableString.Invariant($"{numbers}") };

    private static IEnumerable<SqlPair> Tables =>
    [
        new("unlogged", "CREATE TABLE t (id int)", "CREATE UNLOGGED TABLE t (id int)") { Rows = "INSERT INTO t VALUES (1)" },
        new("unlogged with a foreign key between", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int REFERENCES a)", "CREATE UNLOGGED TABLE a (id int PRIMARY KEY); CREATE UNLOGGED TABLE b (id int REFERENCES a)"),
        new("storage parameters", "CREATE TABLE t (id int, n text) WITH (fillfactor = 70)", "CREATE TABLE t (id int, n text) WITH (autovacuum_enabled = false, fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05, toast.autovacuum_enabled = false)"),
        new("table without columns", "", "CREATE TABLE t ()"),
        new("tables that refer to each other", "", "CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b"),
        new("table replaced under its references", "CREATE TABLE old (id int PRIMARY KEY); CREATE TABLE u (x int REFERENCES old)", "CREATE TABLE new (id int PRIMARY KEY); CREATE TABLE u (x int REFERENCES new)"),
        new("table whose constraint index has the name that another needs", "CREATE TABLE a (id int CONSTRAINT k UNIQUE)", "CREATE TABLE a (id int); CREATE TABLE b (id int CONSTRAINT k UNIQUE)"),
        new("index name moves to another table", "CREATE TABLE a (id int); CREATE TABLE b (id int); CREATE INDEX i ON a (id)", "CREATE TABLE a (id int); CREATE TABLE b (id int); CREATE INDEX i ON b (id)"),
        new("index name moves to a new table", "CREATE TABLE a (id int); CREATE INDEX i ON a (id)", "CREATE TABLE a (id int); CREATE TABLE b (id int); CREATE INDEX i ON b (id)"),
        new("index name moves from a dropped table", "CREATE TABLE a (id int); CREATE INDEX i ON a (id)", "CREATE TABLE b (id int); CREATE INDEX i ON b (id)"),
        new("sequence name of a dropped table", "CREATE TABLE a (id serial)", "CREATE SEQUENCE a_id_seq; CREATE TABLE b (id bigint DEFAULT nextval('a_id_seq'))") { IsForward = true },
        new("enum that becomes a table", "CREATE TYPE x AS ENUM ('a'); CREATE TABLE t (x x)", "CREATE TABLE x (id int PRIMARY KEY); CREATE TABLE t (x int REFERENCES x)"),
    ];
}
