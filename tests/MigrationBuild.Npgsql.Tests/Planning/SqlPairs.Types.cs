namespace MigrationBuild.Npgsql.Tests.Planning;

/// <content>Domains and composite types.</content>
internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Domains =>
    [
        new("domain", "", "CREATE DOMAIN d AS varchar(20) COLLATE \"C\" DEFAULT 'x' NOT NULL CHECK (VALUE ~ '^x') CONSTRAINT named CHECK (length(VALUE) < 10); COMMENT ON DOMAIN d IS 'it''s'; COMMENT ON CONSTRAINT named ON DOMAIN d IS 'c'"),
        new("domain for a column", "CREATE TABLE t (a int)", "CREATE DOMAIN d AS int CHECK (VALUE > 0); CREATE TABLE t (a int, b d DEFAULT 1)") { Rows = "INSERT INTO t VALUES (1)" },
        new("domain with a check that is not valid", "CREATE TABLE t (a int)", "CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID; CREATE TABLE t (a int, b d)"),
        new("domains over each other, an enum and a list",
            "",
            "CREATE SCHEMA s; CREATE DOMAIN b AS int DEFAULT 3; CREATE DOMAIN s.a AS b CHECK (VALUE > 0); CREATE DOMAIN c AS b DEFAULT NULL; CREATE TYPE e AS ENUM ('x'); CREATE DOMAIN de AS e DEFAULT 'x'; CREATE DOMAIN l AS s.a[]"),
        new("domain with a default from a sequence", "", "CREATE SEQUENCE q; CREATE DOMAIN d AS bigint DEFAULT nextval('q'); CREATE TABLE t (id d PRIMARY KEY)"),
        new("default of a domain", "CREATE DOMAIN d AS int; CREATE TABLE t (a d)", "CREATE DOMAIN d AS int DEFAULT 5; CREATE TABLE t (a d)") { Rows = "INSERT INTO t VALUES (1)" },
        new("default of a domain from a new sequence", "CREATE DOMAIN d AS bigint; CREATE TABLE t (a d)", "CREATE SEQUENCE q; CREATE DOMAIN d AS bigint DEFAULT nextval('q'); CREATE TABLE t (a d)"),
        new("domain becomes required", "CREATE DOMAIN d AS int; CREATE TABLE t (a d)", "CREATE DOMAIN d AS int NOT NULL; CREATE TABLE t (a d)") { Rows = "INSERT INTO t VALUES (1)" },
        new("check of a domain in use", "CREATE DOMAIN d AS int; CREATE TABLE t (a d)", "CREATE DOMAIN d AS int CHECK (VALUE > 0) CHECK (VALUE < 9); CREATE TABLE t (a d)") { Rows = "INSERT INTO t VALUES (1)" },
        new("check of a domain over a domain in use", "CREATE DOMAIN d AS int; CREATE DOMAIN e AS d; CREATE TABLE t (a e)", "CREATE DOMAIN d AS int CHECK (VALUE > 0); CREATE DOMAIN e AS d; CREATE TABLE t (a e)") { Rows = "INSERT INTO t VALUES (1)" },
        new("check of a domain changed", "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d)", "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 1); CREATE TABLE t (a d)") { Rows = "INSERT INTO t VALUES (5)" },
        new("check of a domain renamed", "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); COMMENT ON CONSTRAINT c ON DOMAIN d IS 'x'", "CREATE DOMAIN d AS int CONSTRAINT e CHECK (VALUE > 0); COMMENT ON CONSTRAINT e ON DOMAIN d IS 'x'"),
        new("check of a domain validated", "CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID; CREATE TABLE t (a d)", "CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); CREATE TABLE t (a d)") { Rows = "INSERT INTO t VALUES (5)", IsForward = true },
        new("columns of a domain and of the type behind it", "CREATE DOMAIN d AS text; CREATE TABLE t (a text DEFAULT 'x' CHECK (a <> 'y'), b d); CREATE INDEX i ON t (a) WHERE a ~ 'x'", "CREATE DOMAIN d AS text; CREATE TABLE t (a d DEFAULT 'x' CHECK (a <> 'y'), b text); CREATE INDEX i ON t (a) WHERE a ~ 'x'") { Rows = "INSERT INTO t VALUES ('x', 'z')" },
        new("column to a domain over another kind of type", "CREATE TABLE t (a text)", "CREATE DOMAIN d AS int CHECK (VALUE > 0); CREATE TABLE t (a d)") { Rows = "INSERT INTO t VALUES ('4')" },
        new("domain over another type that nothing uses", "CREATE DOMAIN d AS int CHECK (VALUE > 0); COMMENT ON DOMAIN d IS 'c'; CREATE TABLE t (a d)", "CREATE DOMAIN d AS text DEFAULT 'x'; COMMENT ON DOMAIN d IS 'c'; CREATE TABLE t (a int)"),
        new("domain becomes an enum", "CREATE DOMAIN d AS int", "CREATE TYPE d AS ENUM ('a')"),
        new("domain comments", "CREATE DOMAIN d AS int; COMMENT ON DOMAIN d IS 'x'", "CREATE DOMAIN d AS int; COMMENT ON DOMAIN d IS 'y'"),
        new("names of checks are taken in the whole schema", "CREATE TABLE d (a int, CONSTRAINT d2_check CHECK (a > 0))", "CREATE TABLE d (a int, CONSTRAINT d2_check CHECK (a > 0)); CREATE DOMAIN d2 AS int CHECK (VALUE > 0)"),
    ];

    private static IEnumerable<SqlPair> Composites =>
    [
        new("composite type", "", "CREATE TYPE c AS (a int, b varchar(3) COLLATE \"C\", d numeric(5, 2)[]); COMMENT ON TYPE c IS 'it''s'; COMMENT ON COLUMN c.a IS 'x'; CREATE TYPE none AS ()"),
        new("composite type for a column", "CREATE TABLE t (a int)", "CREATE TYPE c AS (a int); CREATE TABLE t (a int, b c, d c[] DEFAULT '{}')") { Rows = "INSERT INTO t VALUES (1)" },
        new("composite types of each other", "", "CREATE SCHEMA s; CREATE TYPE e AS ENUM ('x'); CREATE TYPE s.z AS (e e, n int); CREATE DOMAIN d AS s.z; CREATE TYPE a AS (z s.z, zs s.z[], d d)"),
        new("attributes of a composite type in use",
            "CREATE TYPE c AS (a int, b text); CREATE TABLE t (c c, cs c[])",
            "CREATE TYPE c AS (a int, d date, e text COLLATE \"C\"); CREATE TABLE t (c c, cs c[])") { Rows = "INSERT INTO t VALUES ((1, 'x'), '{}')" },
        new("attribute of a new type instead of one of an old", "CREATE TYPE o AS ENUM ('a'); CREATE TYPE c AS (a int, b o)", "CREATE TYPE n AS ENUM ('a'); CREATE TYPE c AS (a int, d n)"),
        new("types of attributes that nothing uses", "CREATE TYPE c AS (a int, b text)", "CREATE TYPE c AS (a bigint, b text COLLATE \"C\"); COMMENT ON COLUMN c.b IS 'x'"),
        new("attributes in another order", "CREATE TYPE c AS (a int, b text); COMMENT ON TYPE c IS 'c'", "CREATE TYPE c AS (b text, x int, a int); COMMENT ON TYPE c IS 'c'"),
    ];
}
