using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Casts, operator classes and families, languages, transforms, access methods and conversions: what a server raises of them.</summary>
public sealed class CastReplayTests
{
    private const string Before =
        """
        CREATE TYPE p AS (x int, y int);
        CREATE TYPE e AS ENUM ('a');
        CREATE FUNCTION to_p(int) RETURNS p LANGUAGE sql IMMUTABLE AS 'SELECT $1, $1';
        CREATE FUNCTION to_p(int, text) RETURNS p LANGUAGE sql IMMUTABLE AS 'SELECT $1, $1';
        CREATE CAST (int AS p) WITH FUNCTION to_p(int);
        CREATE VIEW v AS SELECT 1::p AS a;
        CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int);
        CREATE OPERATOR CLASS d DEFAULT FOR TYPE p USING hash AS STORAGE p;
        CREATE TABLE t (a int);
        CREATE INDEX i ON t (a c);
        CREATE LANGUAGE pl HANDLER plpgsql_call_handler;
        CREATE FUNCTION f() RETURNS int LANGUAGE pl AS 'BEGIN RETURN 1; END';
        CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
        CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER gisthandler;
        CREATE CONVERSION con FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8;

        """;

    [TestCase("CREATE CAST (int AS p) WITH INOUT", "t.sql(1,1): error MB4002: cast from type integer to type p already exists (42710)")]
    [TestCase("CREATE CAST (text AS p) WITH FUNCTION to_p(int)", "argument of cast function must match or be binary-coercible from source data type (42P17)")]
    [TestCase("CREATE CAST (int AS e) WITH FUNCTION to_p(int)", "return data type of cast function must match or be binary-coercible to target data type (42P17)")]
    [TestCase("CREATE CAST (int8 AS p) WITH FUNCTION to_p(int, text)", "second argument of cast function must be type integer (42P17)")]
    [TestCase("CREATE CAST (int AS nope) WITH INOUT", "type \"nope\" does not exist (42704)")]
    [TestCase("CREATE CAST (p AS p) WITH INOUT", "source data type and target data type are the same (42P17)")]
    [TestCase("CREATE CAST (p AS int) WITHOUT FUNCTION", "composite data types are not binary-compatible (42P17)")]
    [TestCase("CREATE CAST (e AS int) WITHOUT FUNCTION", "enum data types are not binary-compatible (42P17)")]
    [TestCase("DROP CAST (text AS p)", "cast from type text to type p does not exist (42704)")]
    [TestCase("DROP FUNCTION to_p(int)", "cannot drop function to_p(integer) because other objects depend on it: ")]
    [TestCase("CREATE OPERATOR CLASS c FOR TYPE int USING btree AS STORAGE int", "operator class \"c\" for access method \"btree\" already exists (42710)")]
    [TestCase("CREATE OPERATOR CLASS x FOR TYPE int USING nope AS STORAGE int", "access method \"nope\" does not exist (42704)")]
    [TestCase("CREATE OPERATOR CLASS x DEFAULT FOR TYPE p USING hash AS STORAGE p", "could not make operator class \"x\" be default for type p: operator class \"d\" already is the default (42710)")]
    [TestCase("CREATE OPERATOR FAMILY c USING btree", "operator family \"c\" for access method \"btree\" already exists (42710)")]
    [TestCase("ALTER OPERATOR FAMILY nope USING btree DROP OPERATOR 1 (int, int)", "operator family \"nope\" does not exist for access method \"btree\" (42704)")]
    [TestCase("ALTER OPERATOR FAMILY c USING btree ADD OPERATOR 1 <", "operator argument types must be specified in ALTER OPERATOR FAMILY (42601)")]
    [TestCase("ALTER OPERATOR FAMILY c USING btree ADD OPERATOR 1 < (int, int)", "operator 1(integer,integer) already exists in operator family \"c\" (42710)")]
    [TestCase("ALTER OPERATOR FAMILY c USING btree DROP OPERATOR 2 (int, int)", "operator 2(integer,integer) does not exist in operator family \"c\" (42704)")]
    [TestCase("ALTER OPERATOR FAMILY c USING btree DROP OPERATOR 1 (int, int)", "cannot drop operator 1 (integer, integer) of operator family c for access method btree because operator class c for access method btree requires it (2BP01)")]
    [TestCase("DROP OPERATOR CLASS nope USING btree", "operator class \"nope\" does not exist for access method \"btree\" (42704)")]
    [TestCase("DROP OPERATOR CLASS c USING btree", "cannot drop operator class c for access method btree because other objects depend on it: index i (2BP01)")]
    [TestCase("CREATE LANGUAGE pl HANDLER plpgsql_call_handler", "language \"pl\" already exists (42710)")]
    [TestCase("DROP LANGUAGE pl", "cannot drop language pl because other objects depend on it: function f() (2BP01)")]
    [TestCase("DROP LANGUAGE nope", "language \"nope\" does not exist (42704)")]
    [TestCase("CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal))", "transform for type integer language \"sql\" already exists (42710)")]
    [TestCase("CREATE TRANSFORM FOR int LANGUAGE nope (FROM SQL WITH FUNCTION prsd_lextype(internal))", "language \"nope\" does not exist (42704)")]
    [TestCase("DROP TRANSFORM FOR text LANGUAGE sql", "transform for type text language \"sql\" does not exist (42704)")]
    [TestCase("CREATE ACCESS METHOD gist2 TYPE INDEX HANDLER gisthandler", "access method \"gist2\" already exists (42710)")]
    [TestCase("DROP ACCESS METHOD nope", "access method \"nope\" does not exist (42704)")]
    [TestCase("CREATE CONVERSION x FOR 'nope' TO 'utf8' FROM iso8859_1_to_utf8", "source encoding \"nope\" does not exist (42704)")]
    [TestCase("CREATE CONVERSION x FOR 'utf8' TO 'sql_ascii' FROM iso8859_1_to_utf8", "encoding conversion to or from \"SQL_ASCII\" is not supported (42P17)")]
    [TestCase("CREATE CONVERSION con FOR 'latin1' TO 'utf8' FROM iso8859_1_to_utf8", "conversion \"con\" already exists (42710)")]
    public void A_server_says_of_it(string sql, string expected) => Assert.That(string.Join("\n", Run(sql).Diagnostics), Does.Contain(expected));

    private static ReplayResult Run(string sql)
    {
        var before = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(new SourceFile("before.sql", Before))], 15);
        Assert.That(before.Diagnostics, Is.Empty);
        return CatalogReplay.Replay(before.Catalog, [SqlParser.Parse(new SourceFile("t.sql", sql))], 15);
    }
}
