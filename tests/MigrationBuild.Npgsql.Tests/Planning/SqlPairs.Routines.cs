namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
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
    ];
}
