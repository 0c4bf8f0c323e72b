namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Pairs of schemas for every kind of change, by family.</summary>
internal static partial class SqlPairs
{
    public static IReadOnlyList<SqlPair> All { get; } = [.. Orders, .. Schemas, .. Enums, .. Domains, .. Composites, .. BaseTypes, .. Ranges, .. Columns, .. Sequences, .. Keys, .. ForeignKeys, .. Temporal, .. NotNulls, .. Checks, .. Indexes, .. Storage, .. Security, .. Privileges, .. Owners, .. DefaultPrivileges, .. Tables, .. Partitions, .. Names, .. Renames, .. Views, .. MaterializedViews, .. Routines, .. AggregateFunctions, .. Triggers, .. Rules, .. Definitions, .. ForeignTables, .. Operators, .. Casts, .. OperatorClasses, .. LanguagesAndMethods, .. Carried];

    /// <summary>Those about owners and privileges.</summary>
    public static IEnumerable<SqlPair> OfAccess => [.. Privileges, .. Owners, .. DefaultPrivileges];

    private static IEnumerable<SqlPair> Orders =>
    [
        new(
            "tables in a circle of foreign keys go with the function of a trigger",
            "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TABLE a (id int PRIMARY KEY, b int); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b; CREATE TRIGGER t BEFORE UPDATE ON b FOR EACH ROW EXECUTE FUNCTION f()",
            ""),
        new(
            "index of a partitioned table takes the name of another one",
            "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE TABLE t (a int); CREATE INDEX i ON t (a)",
            "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE TABLE t (a int); CREATE INDEX i ON p (a, b)"),
    ];

    private static IEnumerable<SqlPair> Schemas =>
    [
        new("schema added", "", "CREATE SCHEMA app; CREATE TABLE app.t (id serial PRIMARY KEY, n text)"),
        new("schema added with a type that a public table uses", "CREATE TABLE t (id int)", "CREATE SCHEMA app; CREATE TYPE app.e AS ENUM ('x'); CREATE TABLE t (id int, e app.e DEFAULT 'x')"),
        new("table of the same name in two schemas",
            "CREATE SCHEMA a; CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE a.t (id int PRIMARY KEY)",
            "CREATE SCHEMA a; CREATE TABLE t (id int PRIMARY KEY, x int); CREATE TABLE a.t (id int PRIMARY KEY REFERENCES public.t, y text); CREATE INDEX ON a.t (y); CREATE INDEX ON t (x)"),
        new("schema comment", "CREATE SCHEMA a", "CREATE SCHEMA a; COMMENT ON SCHEMA a IS 'it''s'"),
        new("extension added for a type", "CREATE TABLE t (id int)", "CREATE EXTENSION citext; CREATE TABLE t (id int, mail citext UNIQUE)"),
        new("extension added for an index", "CREATE TABLE t (n text)", "CREATE EXTENSION pg_trgm; CREATE TABLE t (n text); CREATE INDEX t_n ON t USING gin (n gin_trgm_ops)") { Rows = "INSERT INTO t VALUES ('abc')" },
        new("extension in a schema of its own", "", "CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext; CREATE TABLE t (mail ext.citext)"),
        new("extension moved", "CREATE SCHEMA ext; CREATE EXTENSION hstore", "CREATE SCHEMA ext; CREATE EXTENSION hstore SCHEMA ext"),
    ];

    private static IEnumerable<SqlPair> Enums =>
    [
        new("enum label first", "CREATE TYPE e AS ENUM ('b', 'c'); CREATE TABLE t (e e)", "CREATE TYPE e AS ENUM ('a', 'b', 'c'); CREATE TABLE t (e e)") { Rows = "INSERT INTO t VALUES ('b')" },
        new("enum labels in the middle and last", "CREATE TYPE e AS ENUM ('a', 'c')", "CREATE TYPE e AS ENUM ('a', 'b1', 'b2', 'c', 'd', 'e''s')"),
        new("enum labels reordered",
            "CREATE TYPE e AS ENUM ('a', 'b', 'c'); CREATE TABLE t (e e NOT NULL DEFAULT 'a', es e[] DEFAULT '{a,b}')",
            "CREATE TYPE e AS ENUM ('c', 'b', 'a'); CREATE TABLE t (e e NOT NULL DEFAULT 'a', es e[] DEFAULT '{a,b}')") { Rows = "INSERT INTO t VALUES ('a'), ('c')" },
        new("enum label removed with defaults and arrays",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (id int, e e NOT NULL DEFAULT 'b', es e[] NOT NULL DEFAULT ARRAY['a']::e[])",
            "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (id int, e e NOT NULL DEFAULT 'a', es e[] NOT NULL DEFAULT ARRAY['a']::e[])") { Rows = "INSERT INTO t VALUES (1, 'a')" },
        new("enum label added and used by a default", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e DEFAULT 'a')", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e DEFAULT 'b')") { Rows = "INSERT INTO t VALUES ('a')" },
        new("enum label added and used by a new table", "CREATE TYPE e AS ENUM ('a')", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e DEFAULT 'b' CHECK (e <> 'a'))"),
        new("enum rebuilt under a partial index and a check",
            "CREATE TYPE e AS ENUM ('a', 'b', 'c'); CREATE TABLE t (id int, e e CHECK (e <> 'b')); CREATE INDEX t_i ON t (id) WHERE e = 'a'; CREATE INDEX t_e ON t (e)",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (id int, e e CHECK (e <> 'b')); CREATE INDEX t_i ON t (id) WHERE e = 'a'; CREATE INDEX t_e ON t (e)") { Rows = "INSERT INTO t VALUES (1, 'a')" },
        new("enum rebuilt under a policy",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (e = 'a')",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (e e); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t USING (e = 'a')") { Rows = "INSERT INTO t VALUES ('a')" },
        new("enum rebuilt under a generated column",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e, is_a boolean GENERATED ALWAYS AS (e = 'a') STORED)",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (e e, is_a boolean GENERATED ALWAYS AS (e = 'a') STORED)") { Rows = "INSERT INTO t VALUES ('a')" },
        new("enum rebuilt while its column goes", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (id int, e e); CREATE TABLE u (e e)", "CREATE TYPE e AS ENUM ('b'); CREATE TABLE t (id int); CREATE TABLE v (e e)"),
        new("enum rebuilt while a column becomes text", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (x e DEFAULT 'a', y e)", "CREATE TYPE e AS ENUM ('b'); CREATE TABLE t (x text DEFAULT 'a', y e)") { Rows = "INSERT INTO t VALUES ('a', 'b')" },
        new("enum rebuilt under inherited columns", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (id int, e e DEFAULT 'a'); CREATE TABLE u (x int) INHERITS (t); CREATE TABLE v (e e DEFAULT 'b') INHERITS (t)", "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (id int, e e DEFAULT 'a'); CREATE TABLE u (x int) INHERITS (t); CREATE TABLE v (e e DEFAULT 'b') INHERITS (t)") { Rows = "INSERT INTO u VALUES (1, 'b')" },
        new("enum to text", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e NOT NULL DEFAULT 'a')", "CREATE TABLE t (e text NOT NULL DEFAULT 'a')") { Rows = "INSERT INTO t VALUES ('a')" },
        new("enum array to text array", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e[] NOT NULL DEFAULT '{a}')", "CREATE TABLE t (e text[] NOT NULL DEFAULT '{a}')") { Rows = "INSERT INTO t VALUES ('{a,b}')" },
        new("enum to another enum", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e DEFAULT 'a')", "CREATE TYPE f AS ENUM ('a', 'b'); CREATE TABLE t (e f DEFAULT 'a')") { Rows = "INSERT INTO t VALUES ('a')" },
        new("enum in another schema", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('a', 'b'); CREATE TABLE t (e s.e DEFAULT 'a')", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('b', 'a'); CREATE TABLE t (e s.e DEFAULT 'a')") { Rows = "INSERT INTO t VALUES ('a')" },
        new("enum dropped with its table", "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e)", ""),
        new("enum rebuilt under a unique key", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (id int, e e, PRIMARY KEY (id, e)); CREATE TABLE u (id int, e e, FOREIGN KEY (id, e) REFERENCES t)", "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (id int, e e, PRIMARY KEY (id, e)); CREATE TABLE u (id int, e e, FOREIGN KEY (id, e) REFERENCES t)") { Rows = "INSERT INTO t VALUES (1, 'a'); INSERT INTO u VALUES (1, 'a')" },
        new("enum comment", "CREATE TYPE e AS ENUM ('a')", "CREATE TYPE e AS ENUM ('a'); COMMENT ON TYPE e IS 'moods'"),
    ];

    private static IEnumerable<SqlPair> Security =>
    [
        new("row security on and off", "CREATE TABLE t (id int)", "CREATE TABLE t (id int); ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY"),
        new("policies of every command",
            "CREATE TABLE t (id int, owner text)",
            """
            CREATE TABLE t (id int, owner text);
            ALTER TABLE t ENABLE ROW LEVEL SECURITY;
            CREATE POLICY a ON t USING (owner = current_user);
            CREATE POLICY s ON t FOR SELECT TO pg_monitor, pg_read_all_stats USING (id > 0);
            CREATE POLICY i ON t FOR INSERT WITH CHECK (owner = session_user);
            CREATE POLICY u ON t AS RESTRICTIVE FOR UPDATE USING (id IN (1, 2)) WITH CHECK (id BETWEEN 1 AND 3);
            CREATE POLICY d ON t FOR DELETE TO CURRENT_USER USING (current_setting('app.tenant', true)::int = id);
            """),
        new("policy altered",
            "CREATE TABLE t (id int); CREATE POLICY p ON t FOR UPDATE TO pg_monitor USING (id = 1)",
            "CREATE TABLE t (id int); CREATE POLICY p ON t FOR UPDATE TO PUBLIC USING (id = 2) WITH CHECK (id = 3)"),
        new("policy of another command",
            "CREATE TABLE t (id int); CREATE POLICY p ON t FOR UPDATE USING (id = 1)",
            "CREATE TABLE t (id int); CREATE POLICY p ON t FOR SELECT USING (id = 1)"),
        new("policy over another table",
            "CREATE TABLE t (id int)",
            "CREATE TABLE t (id int); CREATE TABLE members (t_id int, who text); CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM members m WHERE m.t_id = t.id AND m.who = current_user))"),
        new("column of a policy changes type",
            "CREATE TABLE t (id int, who varchar(10)); CREATE POLICY p ON t USING (who = current_user)",
            "CREATE TABLE t (id int, who text); CREATE POLICY p ON t USING (who = current_user)") { Rows = "INSERT INTO t VALUES (1, 'me')" },
        new("column of a policy goes",
            "CREATE TABLE t (id int, who text); CREATE POLICY p ON t USING (who = current_user)",
            "CREATE TABLE t (id int); CREATE POLICY p ON t USING (id > 0)"),
        new("column of a policy goes and so does the policy",
            "CREATE TABLE t (id int, who text); CREATE POLICY p ON t USING (who = current_user)",
            "CREATE TABLE t (id int)"),
        new("column of an altered policy changes type",
            "CREATE TABLE t (id int); CREATE POLICY p ON t USING (id = 1)",
            "CREATE TABLE t (id text); CREATE POLICY p ON t USING (id = 'x')"),
        new("policy comment", "CREATE TABLE t (id int); CREATE POLICY p ON t", "CREATE TABLE t (id int); CREATE POLICY p ON t; COMMENT ON POLICY p ON t IS 'all'"),
    ];

    private static IEnumerable<SqlPair> Names =>
    [
        new("names that need quotes",
            """CREATE TABLE "User" (id int PRIMARY KEY)""",
            """
            CREATE TYPE "Order State" AS ENUM ('New one', 'it''s');
            CREATE TABLE "User" (id int PRIMARY KEY, "userName" text NOT NULL DEFAULT 'x', "a ""b" int, "select" int);
            CREATE TABLE "order" (id serial PRIMARY KEY, "user" int REFERENCES "User" ON DELETE CASCADE, "State" "Order State" DEFAULT 'it''s', CHECK ("user" > 0));
            CREATE INDEX "Idx on ""order" ON "order" ("user" DESC, "State");
            CREATE UNIQUE INDEX ON "User" (lower("userName")) WHERE "select" IS NOT NULL;
            CREATE POLICY "my policy" ON "order" USING ("user" = 1);
            COMMENT ON COLUMN "User"."a ""b" IS 'quoted';
            """) { Rows = """INSERT INTO "User" VALUES (1)""" },
        new("long multibyte names",
            "CREATE TABLE \"таблица_с_очень_длинным_именем_а\" (id int)",
            """
            CREATE TABLE "таблица_с_очень_длинным_именем_а" (id serial PRIMARY KEY, "столбец_с_очень_длинным_именем" int NOT NULL UNIQUE CHECK ("столбец_с_очень_длинным_именем" > 0) DEFAULT 1);
            CREATE INDEX ON "таблица_с_очень_длинным_именем_а" ("столбец_с_очень_длинным_именем");
            CREATE TABLE x (a int REFERENCES "таблица_с_очень_длинным_именем_а");
            """),
        new("long name made required",
            "CREATE TABLE a_table_with_a_name_that_is_sixty_three_bytes_long_indeed_yes_it (a_column_with_a_name_that_is_sixty_three_bytes_long_indeed_yes int, id int NOT NULL)",
            "CREATE TABLE a_table_with_a_name_that_is_sixty_three_bytes_long_indeed_yes_it (a_column_with_a_name_that_is_sixty_three_bytes_long_indeed_yes int NOT NULL UNIQUE, id int PRIMARY KEY)"),
        new("names in a quoted schema",
            """CREATE SCHEMA "My App"; CREATE TYPE "My App".mood AS ENUM ('a'); CREATE TABLE "My App"."T" (id serial PRIMARY KEY, m "My App".mood)""",
            """CREATE SCHEMA "My App"; CREATE TYPE "My App".mood AS ENUM ('b', 'a'); CREATE TABLE "My App"."T" (id bigserial PRIMARY KEY, m "My App".mood DEFAULT 'b', up int REFERENCES "My App"."T"); CREATE INDEX "I" ON "My App"."T" (m); COMMENT ON TABLE "My App"."T" IS 'x'""") { Rows = """INSERT INTO "My App"."T" (m) VALUES ('a')""" },
    ];

    private static IEnumerable<SqlPair> Carried =>
    [
        new("table beside a view and a function", "CREATE TABLE t (id int)",
            """
            CREATE TABLE t (id int);
            CREATE FUNCTION one() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
            CREATE VIEW v AS SELECT id FROM t;
            """) { IsForward = true },
    ];
}
