namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Written =
        """
        CREATE TYPE c AS (x int, y text);
        CREATE TABLE t (id int PRIMARY KEY, n bigint, v varchar(10) DEFAULT 'd', arr int[], c c, u int UNIQUE, doc jsonb);
        CREATE UNIQUE INDEX t_low ON t (lower(v)) WHERE n > 0;
        CREATE TABLE s (id int, n int, w text);

        """;

    private const string Keyed =
        """
        CREATE TABLE t (a int CONSTRAINT k KEY, b int); CREATE TABLE u (a int);
        CREATE PROCEDURE p() BEGIN ATOMIC INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT k DO NOTHING; END;
        CREATE RULE r AS ON INSERT TO u DO ALSO INSERT INTO t VALUES (NEW.a) ON CONFLICT ON CONSTRAINT k DO UPDATE SET b = 1;
        """;

    private static IEnumerable<SqlPair> Routines =>
    [
        new("functions and procedures of every form", "",
            """
            CREATE TYPE e AS ENUM ('a', 'b');
            CREATE TABLE t (id int, name varchar(20), e e);
            CREATE FUNCTION plain(a int, b text DEFAULT 'x''y', c e DEFAULT 'a', d int DEFAULT 1 + 2) RETURNS text LANGUAGE sql AS 'SELECT $2';
            CREATE FUNCTION nameless(int, text) RETURNS int AS $$ SELECT 1; $$ LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 0.5;
            CREATE FUNCTION outs(INOUT a int, OUT b text) LANGUAGE plpgsql STABLE AS $body$
            BEGIN
                b := 'it''s $$ quoted';
            END
            $body$;
            CREATE FUNCTION one_out(OUT id int) LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION rows_of(VARIADIC list e[]) RETURNS TABLE (id int, name text) LANGUAGE sql ROWS 7 LEAKPROOF AS 'SELECT id, name FROM t WHERE e = ANY (list)';
            CREATE FUNCTION set_of() RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM t';
            CREATE FUNCTION records() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
            CREATE FUNCTION pick(x anyelement, y anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT x';
            CREATE FUNCTION of_column(a t.name%TYPE) RETURNS t.id%TYPE LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION nothing() RETURNS void SECURITY DEFINER SET search_path = '', public, "Odd name" SET work_mem TO '64MB' SET statement_timeout = 100 SET TimeZone TO 'UTC' LANGUAGE plpgsql AS 'BEGIN END';
            CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE FUNCTION native(text) RETURNS int LANGUAGE internal IMMUTABLE AS 'textlen';
            CREATE PROCEDURE run(a int, INOUT b text DEFAULT NULL) LANGUAGE plpgsql AS 'BEGIN END';
            CREATE PROCEDURE "Odd.Proc"("In Put" int) LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
            """),
        new("functions overloaded", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 2'; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 3'"),
        new("function body changed", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f(1))", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql STABLE AS 'SELECT 2'; CREATE TABLE t (id int DEFAULT f(1))"),
        new("function result changed", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'"),
        new("function result changed under all that can call it",
            "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f(1), g int GENERATED ALWAYS AS (f(2)) STORED, n int, CHECK (f(n) > 0)); CREATE INDEX t_f ON t (f(n)); CREATE INDEX t_g ON t (g); CREATE POLICY p ON t USING (f(n) = 1)",
            "CREATE FUNCTION f(a int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT 1::bigint'; CREATE TABLE t (id int DEFAULT f(1), g int GENERATED ALWAYS AS (f(2)) STORED, n int, CHECK (f(n) > 0)); CREATE INDEX t_f ON t (f(n)); CREATE INDEX t_g ON t (g); CREATE POLICY p ON t USING (f(n) = 1)") { Rows = "INSERT INTO t (n) VALUES (1)" },
        new("function parameter renamed", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a'", "CREATE FUNCTION f(b int) RETURNS int LANGUAGE sql AS 'SELECT b'"),
        new("function parameter's default added", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f(1))", "CREATE FUNCTION f(a int DEFAULT 2) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f(1))"),
        new("function becomes a procedure", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE PROCEDURE f(a int) LANGUAGE sql AS 'SELECT 1'"),
        new("function of another type called by the same words",
            "CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f('x'))",
            "CREATE FUNCTION f(a varchar) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f('x'))"),
        new("functions for new tables", "",
            """
            CREATE FUNCTION next_id() RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION valid(a int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN a > 0; END';
            CREATE TABLE a (id int DEFAULT next_id(), n int CHECK (valid(n)));
            CREATE FUNCTION of_a(x a) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
            CREATE TABLE b (a a, i int GENERATED ALWAYS AS (of_a(NULL)) STORED);
            CREATE FUNCTION calls(a int DEFAULT next_id()) RETURNS int LANGUAGE sql AS 'SELECT 1';
            """),
        new("functions for tables that exist", "CREATE TABLE t (id int, n int)", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f(1), n int CONSTRAINT n_check CHECK (f(n) = 1), m int DEFAULT f(2)); CREATE INDEX t_f ON t (f(n))"),
        new("default calls another function", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT f())", "CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int DEFAULT g())"),
        new("function takes a column's default along", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TABLE t (id int, n int DEFAULT f())", "CREATE TABLE t (id int)"),
        new("function comments", "CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION f(a int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'; COMMENT ON FUNCTION f IS 'it''s one'; CREATE PROCEDURE p() LANGUAGE sql AS ''; COMMENT ON PROCEDURE p() IS 'two'"),
        new("function in another schema", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('x'); CREATE FUNCTION s.f(a s.e) RETURNS s.e LANGUAGE sql AS 'SELECT a'", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('x'); CREATE FUNCTION s.f(a s.e DEFAULT 'x') RETURNS s.e[] LANGUAGE sql AS 'SELECT array[a]'; CREATE TABLE t (e s.e[] DEFAULT s.f())"),
        new("bodies in the standard's form", "CREATE TABLE t (id int, name text)",
            """
            CREATE TABLE t (id int, name text);
            CREATE FUNCTION double(a int) RETURNS int RETURN a * 2;
            CREATE FUNCTION quadruple(int) RETURNS int IMMUTABLE RETURN double($1) + double(double($1));
            CREATE FUNCTION label(a text, b text DEFAULT '!') RETURNS text RETURN label.a || b || 'x';
            CREATE PROCEDURE nothing() BEGIN ATOMIC END;
            CREATE VIEW v AS SELECT double(id) AS d, r.* FROM t, quadruple(id) r;
            """),
        new("view of a function whose result changes", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f() AS f; COMMENT ON VIEW v IS 'kept'", "CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'; CREATE VIEW v AS SELECT f() AS f; COMMENT ON VIEW v IS 'kept'"),
        new("body in the standard's form calls another function", "CREATE FUNCTION f(a int) RETURNS int RETURN a; CREATE FUNCTION g(a int) RETURNS int RETURN f(a)", "CREATE FUNCTION f(a int) RETURNS bigint RETURN a; CREATE FUNCTION g(a int) RETURNS int RETURN f(a)"),
        new("bodies in the standard's form that write", Written,
            Written + """
            CREATE PROCEDURE inserts(a int, b text) BEGIN ATOMIC
                INSERT INTO t VALUES (a, 5, b);
                INSERT INTO t (id, v) VALUES (1, DEFAULT), (2, 'x') ON CONFLICT DO NOTHING;
                INSERT INTO t AS q (id, n) SELECT id, n FROM t ON CONFLICT (id) DO UPDATE SET n = excluded.n + q.n, v = DEFAULT WHERE q.id > excluded.id RETURNING *;
                INSERT INTO t (id) VALUES (a) ON CONFLICT ON CONSTRAINT t_pkey DO UPDATE SET (n, v) = (SELECT 1, 'k'), u = 3;
                INSERT INTO t (id, v) VALUES (a, 'b') ON CONFLICT (lower(v)) WHERE n > 0 DO NOTHING;
                INSERT INTO t (id, arr[1], c.y, doc) VALUES (1, 2, 'y', '{}');
                INSERT INTO t DEFAULT VALUES;
                INSERT INTO s VALUES (1), (2) ORDER BY 1 LIMIT 1;
                INSERT INTO s (w) WITH x AS (SELECT v FROM t) SELECT v FROM x WHERE EXISTS (SELECT FROM t WHERE id = 3);
            END;
            CREATE FUNCTION updates(a int, b text) RETURNS TABLE (x int, y text) BEGIN ATOMIC
                UPDATE t SET arr[a] = 3, c.x = 4, (n, v) = ROW(1, b), u = DEFAULT, doc['k'] = '1' WHERE id = a;
                UPDATE t SET (n, v) = (SELECT s.n, s.w FROM s WHERE s.id = t.id), u = n;
                UPDATE ONLY t q SET n = s.n FROM s JOIN t r USING (id) WHERE q.id = s.id RETURNING q.id, s.w AS why;
            END;
            CREATE PROCEDURE deletes(a int, b text) BEGIN ATOMIC
                DELETE FROM t USING s WHERE t.id = s.id AND s.w = b RETURNING s.*, t.v AS z;
                WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < a) DELETE FROM t WHERE id IN (SELECT i FROM r);
            END;
            CREATE FUNCTION all_of_it(a int) RETURNS bigint BEGIN ATOMIC
                WITH x AS (INSERT INTO s VALUES (1, 2, 'x') RETURNING id, n AS m), y AS (SELECT * FROM x) INSERT INTO t (id, n) SELECT y.id, m FROM y;
                WITH gone (i) AS (DELETE FROM s WHERE n < a RETURNING *) SELECT count(i) FROM gone;
            END;
            """),
        new("bodies in the standard's form that write a table whose columns change",
            "CREATE TABLE t (id int PRIMARY KEY, n int, v text); CREATE PROCEDURE p(a int) BEGIN ATOMIC UPDATE t SET n = a WHERE v = 'x'; END; CREATE PROCEDURE q() BEGIN ATOMIC INSERT INTO t (id) VALUES (1); END",
            "CREATE TABLE t (id int PRIMARY KEY, n bigint); CREATE PROCEDURE p(a int) BEGIN ATOMIC DELETE FROM t WHERE n = a; END; CREATE PROCEDURE q() BEGIN ATOMIC INSERT INTO t (id) VALUES (2); END"),
        new("bodies in the standard's form that merge", Written,
            Written + """
            CREATE PROCEDURE merges(a int) BEGIN ATOMIC
                MERGE INTO t USING s ON t.id = s.id
                    WHEN MATCHED AND s.n > a THEN UPDATE SET n = s.n, v = DEFAULT
                    WHEN MATCHED THEN DELETE
                    WHEN NOT MATCHED AND w = 'x' THEN INSERT VALUES (id, n)
                    WHEN NOT MATCHED THEN DO NOTHING;
                WITH x AS (SELECT 1 AS id, 'z' AS w) MERGE INTO t AS q USING (SELECT id, w FROM x) AS z ON q.id = z.id
                    WHEN NOT MATCHED THEN INSERT (id, v) VALUES (z.id, w) WHEN MATCHED THEN UPDATE SET (n, v) = (SELECT 1, 'x');
                MERGE INTO t USING s ON t.id = s.id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;
            END;
            """) { MinimumVersion = 15 },
        new("bodies in the standard's form that return rows as they were", Written,
            Written + """
            CREATE PROCEDURE returns() BEGIN ATOMIC
                MERGE INTO t USING s ON t.id = s.id WHEN NOT MATCHED BY SOURCE AND t.n > 2 THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT (id) VALUES (s.id) RETURNING merge_action(), *, old.id, new.*;
                UPDATE t SET n = 1 RETURNING WITH (OLD AS o) o.n, new.n, n;
                WITH x AS (INSERT INTO t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET n = 2 RETURNING old.n, new.v) SELECT n, v FROM x;
            END;
            """) { MinimumVersion = 18 },
        new("key that a body and a rule name becomes another",
            Keyed.Replace("KEY", "PRIMARY KEY", StringComparison.Ordinal),
            Keyed.Replace("KEY", "UNIQUE", StringComparison.Ordinal)),
    ];
}
