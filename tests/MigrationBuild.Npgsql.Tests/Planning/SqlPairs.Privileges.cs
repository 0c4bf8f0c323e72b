namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    /// <summary>The roles to which the pairs grant.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["reader", "writer", "Odd \"Role"];

    private static IEnumerable<SqlPair> Privileges =>
    [
        new("grants on a table", "CREATE TABLE t (a int)", "CREATE TABLE t (a int); GRANT SELECT, INSERT ON t TO reader, writer; GRANT UPDATE ON t TO writer WITH GRANT OPTION; GRANT DELETE ON t TO PUBLIC"),
        new("grants of all privileges",
            "CREATE SCHEMA s; CREATE TABLE s.t (a int); CREATE SEQUENCE s.q; GRANT SELECT ON s.t TO writer",
            "CREATE SCHEMA s; CREATE TABLE s.t (a int); CREATE SEQUENCE s.q; GRANT ALL ON SCHEMA s TO writer; GRANT ALL PRIVILEGES ON s.t TO writer; GRANT ALL ON SEQUENCE s.q TO writer"),
        new("grants with option", "CREATE TABLE t (a int); GRANT SELECT, UPDATE ON t TO reader WITH GRANT OPTION; GRANT INSERT ON t TO reader", "CREATE TABLE t (a int); GRANT SELECT ON t TO reader; GRANT INSERT ON t TO reader WITH GRANT OPTION"),
        new("grants to another role", "CREATE TABLE t (a int); GRANT SELECT ON t TO reader", "CREATE TABLE t (a int); GRANT SELECT ON t TO \"Odd \"\"Role\""),
        new("grants on columns", "CREATE TABLE t (a int, b int); GRANT SELECT (a) ON t TO reader", "CREATE TABLE t (a int, b int, \"C c\" int); GRANT SELECT (b, \"C c\"), UPDATE (a) ON t TO reader; GRANT ALL (b) ON t TO writer WITH GRANT OPTION"),
        new("grant on a table that becomes one on a column", "CREATE TABLE t (a int, b int); GRANT SELECT ON t TO reader; GRANT SELECT (a) ON t TO reader", "CREATE TABLE t (a int, b int); GRANT SELECT (a) ON t TO reader"),
        new("grant option on a table that its column keeps",
            "CREATE TABLE t (a int); GRANT SELECT ON t TO reader WITH GRANT OPTION; GRANT SELECT (a) ON t TO reader WITH GRANT OPTION",
            "CREATE TABLE t (a int); GRANT SELECT ON t TO reader; GRANT SELECT (a) ON t TO reader WITH GRANT OPTION"),
        new("grants on a column that comes, goes and is renamed",
            "CREATE TABLE t (a int, b int); GRANT SELECT (a), UPDATE (b) ON t TO reader",
            "CREATE TABLE t (a int, b int); GRANT SELECT (a), UPDATE (b) ON t TO reader; ALTER TABLE t DROP a; ALTER TABLE t ADD a int; GRANT INSERT (a) ON t TO reader"),
        new("grants on a column that is generated anew",
            "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED); GRANT SELECT (b) ON t TO reader",
            "CREATE TABLE t (a bigint, b int GENERATED ALWAYS AS (a + 2) STORED); GRANT SELECT (b) ON t TO reader"),
        new("execution taken from everybody", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'", "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE ALL ON FUNCTION f FROM PUBLIC; GRANT EXECUTE ON FUNCTION f(int) TO reader"),
        new("grants on overloads and procedures",
            "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(text, VARIADIC int[]) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE p(a int) LANGUAGE sql AS 'SELECT 1'",
            "CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE FUNCTION f(text, VARIADIC int[]) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE p(a int) LANGUAGE sql AS 'SELECT 1'; GRANT EXECUTE ON FUNCTION f(text, int[]) TO reader WITH GRANT OPTION; REVOKE EXECUTE ON PROCEDURE p FROM PUBLIC; GRANT EXECUTE ON ROUTINE p TO writer"),
        new("grants on a function that is made anew",
            "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f() AS a; GRANT SELECT ON v TO reader; GRANT UPDATE (a) ON v TO writer; REVOKE EXECUTE ON FUNCTION f FROM PUBLIC",
            "CREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f() AS a; GRANT SELECT ON v TO reader; GRANT UPDATE (a) ON v TO writer; REVOKE EXECUTE ON FUNCTION f FROM PUBLIC"),
        new("grants on a view over a column of another type",
            "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; GRANT SELECT ON v, w TO reader; GRANT SELECT ON t TO reader",
            "CREATE TABLE t (a text); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v; GRANT SELECT ON v, w TO reader; GRANT SELECT ON t TO reader; GRANT INSERT ON w TO writer"),
        new("grants on a view that is replaced", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a FROM t; GRANT SELECT ON v TO reader; GRANT UPDATE (a) ON v TO reader", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT a, b FROM t; GRANT SELECT ON v TO reader; GRANT UPDATE (a) ON v TO reader"),
        new("grants on an aggregate and a materialized view",
            "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int); CREATE TABLE t (x int); CREATE MATERIALIZED VIEW v AS SELECT x FROM t; GRANT SELECT ON v TO reader",
            "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int); CREATE TABLE t (x text); CREATE MATERIALIZED VIEW v AS SELECT x FROM t; GRANT SELECT ON v TO reader; GRANT SELECT (x) ON v TO writer; REVOKE ALL ON FUNCTION a(int) FROM PUBLIC; GRANT EXECUTE ON FUNCTION a TO reader"),
        new("grants on types",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE DOMAIN d AS int; CREATE TYPE c AS (a int); REVOKE USAGE ON TYPE e FROM PUBLIC",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE DOMAIN d AS int; CREATE TYPE c AS (a int); REVOKE USAGE ON TYPE e FROM PUBLIC; GRANT USAGE ON TYPE e TO reader; REVOKE ALL ON DOMAIN d FROM PUBLIC; GRANT USAGE ON TYPE c TO writer WITH GRANT OPTION"),
        new("grants on a language",
            "CREATE FUNCTION lh() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler'; CREATE TRUSTED LANGUAGE lg HANDLER lh; GRANT USAGE ON LANGUAGE lg TO reader",
            "CREATE FUNCTION lh() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler'; CREATE TRUSTED LANGUAGE lg HANDLER lh; REVOKE ALL ON LANGUAGE lg FROM PUBLIC; GRANT USAGE ON LANGUAGE lg TO writer WITH GRANT OPTION"),
        new("casts, transforms and access methods made by a role have no owner",
            "CREATE TABLE t (a int)",
            "CREATE TABLE t (a int); CREATE TYPE e AS ENUM ('x'); CREATE FUNCTION f(e) RETURNS int LANGUAGE sql AS 'SELECT 1'; SET SESSION AUTHORIZATION DEFAULT; CREATE CAST (e AS int) WITH FUNCTION f(e); CREATE ACCESS METHOD am TYPE INDEX HANDLER bthandler"),
        new("grants on the schema public", "CREATE TABLE t (a int)", "REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO reader; GRANT CREATE ON SCHEMA public TO writer"),
        new("grants on all in a schema",
            "CREATE SCHEMA s; CREATE TABLE s.t (id serial, b text); CREATE VIEW s.v AS SELECT 1 AS a; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE s.p() LANGUAGE sql AS 'SELECT 1'",
            """
            CREATE SCHEMA s; CREATE TABLE s.t (id serial, b text); CREATE VIEW s.v AS SELECT 1 AS a; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE s.p() LANGUAGE sql AS 'SELECT 1';
            GRANT SELECT ON ALL TABLES IN SCHEMA s TO reader; GRANT USAGE ON ALL SEQUENCES IN SCHEMA s TO reader; REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA s FROM PUBLIC; GRANT ALL ON ALL ROUTINES IN SCHEMA s TO writer;
            CREATE TABLE s.later (a int)
            """),
        new("grants on the sequence of a renamed table",
            "CREATE TABLE old (id serial); GRANT USAGE ON SEQUENCE old_id_seq TO reader; GRANT SELECT ON old TO reader",
            "CREATE TABLE new (id serial); GRANT USAGE, UPDATE ON SEQUENCE new_id_seq TO reader; GRANT INSERT ON new TO reader"),
        new("what the owner took from itself", "CREATE TABLE t (a int)", "CREATE TABLE t (a int); REVOKE DELETE, TRUNCATE ON t FROM CURRENT_USER; GRANT SELECT ON t TO CURRENT_USER"),
        new("grants that were all taken back", "CREATE TABLE t (a int); GRANT SELECT ON t TO reader", "CREATE TABLE t (a int); GRANT SELECT ON t TO reader; REVOKE ALL ON t FROM reader CASCADE; GRANT SELECT, UPDATE ON t TO writer WITH GRANT OPTION; REVOKE GRANT OPTION FOR SELECT ON t FROM writer"),
        new("grants on what moves and is renamed",
            "CREATE SCHEMA s; CREATE TABLE s.u (a int); GRANT SELECT ON s.u TO reader",
            "CREATE SCHEMA s; CREATE TABLE t (a int, b int); GRANT SELECT, INSERT (b) ON t TO reader; ALTER TABLE t RENAME b TO c; ALTER TABLE t RENAME TO u; ALTER TABLE u SET SCHEMA s; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE ALL ON FUNCTION f FROM PUBLIC; ALTER FUNCTION f RENAME TO g; ALTER FUNCTION g SET SCHEMA s; GRANT USAGE ON SCHEMA s TO reader; ALTER SCHEMA s RENAME TO r; CREATE SCHEMA s; CREATE TABLE s.u (LIKE r.u)"),
        new("grants on tables that give their columns away",
            "CREATE TABLE t (a int); GRANT SELECT (a) ON t TO reader",
            "CREATE TABLE t (a int); GRANT SELECT (a) ON t TO reader; CREATE TABLE l (LIKE t INCLUDING ALL); CREATE TABLE i () INHERITS (t); CREATE TABLE p (a int) PARTITION BY LIST (a); GRANT SELECT ON p TO reader; CREATE TABLE q PARTITION OF p DEFAULT"),
        new("grant of the words for a table on a sequence", "CREATE SEQUENCE q; CREATE SEQUENCE r", "CREATE SEQUENCE q; CREATE SEQUENCE r; GRANT SELECT, UPDATE ON q TO reader; GRANT ALL ON TABLE r TO reader"),
        new("range type whose multirange type has the privileges of its own or of its range",
            "CREATE SCHEMA s; CREATE TYPE s.before AS RANGE (SUBTYPE = float8); ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT USAGE ON TYPES TO reader; ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC",
            "CREATE SCHEMA s; CREATE TYPE s.before AS RANGE (SUBTYPE = date); REVOKE USAGE ON TYPE s.before FROM PUBLIC; GRANT USAGE ON TYPE s.before TO writer; CREATE TYPE s.after AS RANGE (SUBTYPE = float8)"),
    ];
}
