namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Owned =
        """
        CREATE SCHEMA s; CREATE TABLE s.t (id serial, n int GENERATED ALWAYS AS IDENTITY, a int, PRIMARY KEY (id)); CREATE SEQUENCE s.q; CREATE VIEW s.v AS SELECT a FROM s.t;
        CREATE MATERIALIZED VIEW s.m AS SELECT a FROM s.t; CREATE FUNCTION s.f(int, VARIADIC text[]) RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE s.p() LANGUAGE sql AS 'SELECT 1';
        CREATE AGGREGATE s.a(int) (SFUNC = int4pl, STYPE = int); CREATE AGGREGATE s.n(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0'); CREATE TYPE s.e AS ENUM ('x'); CREATE DOMAIN s.d AS int;
        CREATE TYPE s.c AS (x int); CREATE TYPE s.r AS RANGE (SUBTYPE = int4); CREATE COLLATION s.co (LOCALE = 'C'); CREATE STATISTICS s.st ON a, id FROM s.t;
        CREATE FUNCTION s.op(int, s.e) RETURNS boolean LANGUAGE sql AS 'SELECT true'; CREATE FUNCTION s.op1(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE OPERATOR s.=== (LEFTARG = int, RIGHTARG = s.e, FUNCTION = s.op); CREATE OPERATOR s.!! (RIGHTARG = int, FUNCTION = s.op1);
        CREATE TEXT SEARCH CONFIGURATION s.tc (PARSER = pg_catalog."default"); CREATE TEXT SEARCH DICTIONARY s.td (TEMPLATE = pg_catalog.simple);
        CREATE CONVERSION s.cv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8; CREATE OPERATOR FAMILY s.fa USING btree; CREATE OPERATOR CLASS s.cl FOR TYPE text USING btree FAMILY s.fa AS OPERATOR 1 ~<~, FUNCTION 1 bttext_pattern_cmp(text, text);
        CREATE FUNCTION s.lh() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler'; CREATE TRUSTED LANGUAGE lg HANDLER s.lh;
        CREATE PUBLICATION pu FOR TABLE s.t; CREATE FOREIGN DATA WRAPPER w; CREATE SERVER srv FOREIGN DATA WRAPPER w;

        """;

    private static string GivenTo(string role) =>
        $"""
        ALTER SCHEMA s OWNER TO {role}; ALTER TABLE s.t OWNER TO {role}; ALTER SEQUENCE s.q OWNER TO {role}; ALTER VIEW s.v OWNER TO {role}; ALTER MATERIALIZED VIEW s.m OWNER TO {role};
        ALTER FUNCTION s.f OWNER TO {role}; ALTER PROCEDURE s.p() OWNER TO {role}; ALTER AGGREGATE s.a(int) OWNER TO {role}; ALTER AGGREGATE s.n(*) OWNER TO {role};
        ALTER TYPE s.e OWNER TO {role}; ALTER DOMAIN s.d OWNER TO {role}; ALTER TYPE s.c OWNER TO {role}; ALTER TYPE s.r OWNER TO {role}; ALTER COLLATION s.co OWNER TO {role};
        ALTER STATISTICS s.st OWNER TO {role}; ALTER OPERATOR s.=== (int, s.e) OWNER TO {role}; ALTER OPERATOR s.!! (NONE, int) OWNER TO {role};
        ALTER TEXT SEARCH CONFIGURATION s.tc OWNER TO {role}; ALTER TEXT SEARCH DICTIONARY s.td OWNER TO {role}; ALTER PUBLICATION pu OWNER TO {role};
        ALTER SERVER srv OWNER TO {role}; ALTER CONVERSION s.cv OWNER TO {role}; ALTER OPERATOR FAMILY s.fa USING btree OWNER TO {role}; ALTER OPERATOR CLASS s.cl USING btree OWNER TO {role};
        ALTER LANGUAGE lg OWNER TO {role};

        """;

    private static IEnumerable<SqlPair> Owners =>
    [
        new("owners of every kind", Owned, Owned + GivenTo("writer")),
        new("owners that change", Owned + GivenTo("reader"), Owned + GivenTo("\"Odd \"\"Role\"")),
        new("owner of what is granted to others",
            "CREATE TABLE t (a int); GRANT SELECT ON t TO reader, writer WITH GRANT OPTION; GRANT INSERT (a) ON t TO reader; REVOKE DELETE ON t FROM CURRENT_USER",
            "CREATE TABLE t (a int); ALTER TABLE t OWNER TO writer; GRANT SELECT, UPDATE ON t TO reader; REVOKE TRUNCATE ON t FROM writer"),
        new("owner that was granted something before",
            "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE SELECT, DELETE ON t FROM CURRENT_USER; GRANT SELECT ON t TO writer; GRANT EXECUTE ON FUNCTION f TO writer",
            "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; REVOKE SELECT, DELETE ON t FROM CURRENT_USER; GRANT SELECT ON t TO writer; GRANT EXECUTE ON FUNCTION f TO writer; ALTER TABLE t OWNER TO writer; ALTER FUNCTION f OWNER TO writer; GRANT ALL ON t TO reader"),
        new("owner of a view that is made anew",
            "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO writer; GRANT SELECT ON v TO reader",
            "CREATE TABLE t (a text); CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v OWNER TO writer; GRANT SELECT ON v TO reader"),
        new("owner of an enum that is made anew",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e); ALTER TYPE e OWNER TO writer; ALTER TABLE t OWNER TO reader",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (e e, id serial); ALTER TYPE e OWNER TO writer; ALTER TABLE t OWNER TO reader; GRANT USAGE ON SEQUENCE t_id_seq TO writer; REVOKE USAGE ON SEQUENCE t_id_seq FROM reader"),
        new("owner of a schema and of what is made with it",
            "CREATE SCHEMA s",
            "CREATE SCHEMA s; CREATE SCHEMA w AUTHORIZATION writer CREATE TABLE t (id serial PRIMARY KEY) CREATE VIEW v AS SELECT id FROM t GRANT SELECT ON v TO reader; CREATE SCHEMA AUTHORIZATION reader"),
        new("owner of what another role makes",
            "CREATE SCHEMA s AUTHORIZATION writer",
            "CREATE SCHEMA s AUTHORIZATION writer; SET ROLE writer; CREATE TABLE s.t (id serial); CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE TYPE s.e AS ENUM ('x'); GRANT SELECT ON s.t TO reader; REVOKE DELETE ON s.t FROM CURRENT_USER; RESET ROLE; CREATE TABLE s.u (id serial)"),
        new("owner of a table that is renamed and of its sequence",
            "CREATE TABLE old (id serial); GRANT USAGE ON SEQUENCE old_id_seq TO reader",
            "CREATE TABLE new (id serial); ALTER TABLE new OWNER TO writer; GRANT USAGE ON SEQUENCE new_id_seq TO reader"),
        new("owners and grants of wrappers and servers",
            "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; GRANT USAGE ON FOREIGN DATA WRAPPER w TO reader",
            "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; GRANT USAGE ON FOREIGN DATA WRAPPER w TO writer WITH GRANT OPTION; GRANT ALL ON FOREIGN SERVER s TO reader; ALTER SERVER s OWNER TO writer"),
    ];

    private static IEnumerable<SqlPair> DefaultPrivileges =>
    [
        new("default privileges of every kind",
            "CREATE SCHEMA s; CREATE TABLE s.before (a int)",
            """
            CREATE SCHEMA s; CREATE TABLE s.before (a int);
            ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT, INSERT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
            ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO writer WITH GRANT OPTION; ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO reader; ALTER DEFAULT PRIVILEGES REVOKE ALL ON TYPES FROM PUBLIC;
            ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT EXECUTE ON ROUTINES TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO writer; ALTER DEFAULT PRIVILEGES IN SCHEMA s REVOKE SELECT ON TABLES FROM writer;
            CREATE TABLE s.t (id serial); CREATE TABLE t (id serial); CREATE VIEW s.v AS SELECT id FROM s.t; CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE PROCEDURE s.p() LANGUAGE sql AS 'SELECT 1';
            CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int); CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN s.d AS int; CREATE TYPE c AS (a int); CREATE SCHEMA r; CREATE SEQUENCE r.q; CREATE MATERIALIZED VIEW s.m AS SELECT 1 AS a; CREATE TABLE s.copy AS SELECT 1 AS a;
            REVOKE SELECT ON s.v FROM reader; GRANT EXECUTE ON FUNCTION f TO reader
            """),
        new("objects under default privileges that stay",
            "CREATE SCHEMA s; ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; CREATE TABLE s.t (a int); CREATE VIEW s.v AS SELECT a FROM s.t; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
            "CREATE SCHEMA s; ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; CREATE TABLE s.t (a text); CREATE VIEW s.v AS SELECT a FROM s.t; CREATE FUNCTION s.f() RETURNS bigint LANGUAGE sql AS 'SELECT 1'; CREATE TABLE s.u (id serial); CREATE TABLE s.w (a int); REVOKE ALL ON s.w FROM reader; CREATE FUNCTION s.g() RETURNS int LANGUAGE sql AS 'SELECT 1'; GRANT EXECUTE ON FUNCTION s.g TO PUBLIC"),
        new("default privileges that change",
            "ALTER DEFAULT PRIVILEGES GRANT SELECT, DELETE ON TABLES TO reader; ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT ON TABLES TO reader WITH GRANT OPTION; CREATE TABLE t (a int)",
            "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader WITH GRANT OPTION; ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ALL ON TABLES TO \"Odd \"\"Role\"; CREATE TABLE t (a int); CREATE TABLE u (a int)"),
        new("default privileges of other roles",
            "CREATE SCHEMA s AUTHORIZATION writer; ALTER DEFAULT PRIVILEGES FOR ROLE writer IN SCHEMA s GRANT SELECT ON TABLES TO reader",
            "CREATE SCHEMA s AUTHORIZATION writer; ALTER DEFAULT PRIVILEGES FOR ROLE writer, \"Odd \"\"Role\" IN SCHEMA s GRANT SELECT, UPDATE ON TABLES TO reader; ALTER DEFAULT PRIVILEGES FOR ROLE reader REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; SET ROLE writer; CREATE TABLE s.t (id serial); ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO reader; CREATE TABLE s.u (id serial); RESET ROLE; CREATE TABLE s.w (id serial)"),
        new("default privileges and the sequence of a table of another role",
            "CREATE TABLE t (a int); ALTER TABLE t OWNER TO writer; ALTER DEFAULT PRIVILEGES FOR ROLE writer GRANT USAGE ON SEQUENCES TO reader; ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO reader",
            "CREATE TABLE t (a int); ALTER TABLE t OWNER TO writer; ALTER DEFAULT PRIVILEGES FOR ROLE writer GRANT USAGE ON SEQUENCES TO reader; ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO reader; ALTER TABLE t ADD id serial; ALTER TABLE t ADD b int"),
        new("sequence that comes to a column of a table of another role",
            "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY, a int); ALTER TABLE t OWNER TO writer; CREATE SEQUENCE q; CREATE SEQUENCE r; ALTER SEQUENCE r OWNER TO reader; ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO reader; ALTER DEFAULT PRIVILEGES FOR ROLE writer GRANT USAGE ON SEQUENCES TO reader",
            "CREATE TABLE t (id serial, a int); ALTER TABLE t OWNER TO writer; CREATE SEQUENCE q; ALTER SEQUENCE q OWNER TO writer; ALTER SEQUENCE q OWNED BY t.a; CREATE SEQUENCE r; ALTER SEQUENCE r OWNER TO writer; ALTER SEQUENCE r OWNED BY t.a; ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO reader; ALTER DEFAULT PRIVILEGES FOR ROLE writer GRANT USAGE ON SEQUENCES TO reader"),
        new("default privileges that the owner takes from itself",
            "CREATE TABLE t (a int)",
            "CREATE TABLE t (a int); ALTER DEFAULT PRIVILEGES REVOKE DELETE, TRUNCATE ON TABLES FROM CURRENT_USER; CREATE TABLE u (a int)"),
        new("default privileges in a schema that goes and in one that is renamed",
            "CREATE SCHEMA s; CREATE TABLE s.t (a int); ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO reader",
            "CREATE SCHEMA q; ALTER DEFAULT PRIVILEGES IN SCHEMA q GRANT SELECT ON TABLES TO reader; ALTER SCHEMA q RENAME TO r; CREATE TABLE r.t (a int)"),
        new("default privileges that were taken back",
            "CREATE SCHEMA s; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader",
            "CREATE SCHEMA s; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM reader; ALTER DEFAULT PRIVILEGES IN SCHEMA s REVOKE ALL ON TABLES FROM reader; ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC; ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC; CREATE TABLE s.t (a int)"),
    ];
}
