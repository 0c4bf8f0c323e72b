using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Operators: what a server raises of them, and what becomes of those that name each other.</summary>
public sealed class OperatorReplayTests
{
    private const string Before =
        """
        CREATE SCHEMA s;
        CREATE FUNCTION f(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1=$2';
        CREATE FUNCTION p(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1';
        CREATE FUNCTION n(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1';
        CREATE FUNCTION g(int, text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
        CREATE FUNCTION h(text, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
        CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = f);
        CREATE OPERATOR s.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = f);
        CREATE VIEW v AS SELECT 1 === 2 AS a;
        CREATE OPERATOR <<% (LEFTARG = int, RIGHTARG = text, FUNCTION = g, COMMUTATOR = %>>);

        """;

    [TestCase("CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = f)", "t.sql(1,17): error MB4002: operator === already exists (42723)")]
    [TestCase("CREATE OPERATOR nope.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = f)", "schema \"nope\" does not exist (3F000)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = int)", "operator function must be specified (42P13)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, FUNCTION = p)", "operator right argument type must be specified (42P13)")]
    [TestCase("CREATE OPERATOR ==== (FUNCTION = p)", "operator argument types must be specified (42P13)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = text, FUNCTION = f)", "function f(integer, text) does not exist (42883)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = nope, FUNCTION = f)", "type \"nope\" does not exist (42704)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = int, FUNCTION = n, NEGATOR = !===)", "only boolean operators can have negators (42P13)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = int, FUNCTION = n, HASHES)", "only boolean operators can hash (42P13)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = int, FUNCTION = n, MERGES)", "only boolean operators can merge join (42P13)")]
    [TestCase("CREATE OPERATOR ==== (RIGHTARG = int, FUNCTION = p, COMMUTATOR = ====)", "only binary operators can have commutators (42P13)")]
    [TestCase("CREATE OPERATOR ==== (RIGHTARG = int, FUNCTION = p, JOIN = eqjoinsel)", "only binary operators can have join selectivity (42P13)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = int, FUNCTION = f, NEGATOR = ====)", "operator cannot be its own negator (42P13)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = int, RIGHTARG = int, FUNCTION = f, RESTRICT = p)", "function p(internal, oid, internal, integer) does not exist (42883)")]
    [TestCase("CREATE OPERATOR ==== (LEFTARG = SETOF int, RIGHTARG = int, FUNCTION = f)", "SETOF type not allowed for operator argument (42P13)")]
    [TestCase("CREATE OPERATOR %>> (LEFTARG = text, RIGHTARG = int, FUNCTION = h); CREATE OPERATOR %>>> (LEFTARG = text, RIGHTARG = int, FUNCTION = h, COMMUTATOR = <<%)", "commutator operator <<% is already the commutator of operator %>> (42P13)")]
    [TestCase("DROP OPERATOR === (int, text)", "t.sql(1,15): error MB4001: operator does not exist: integer === text (42883)")]
    [TestCase("DROP OPERATOR === (NONE, int)", "operator does not exist: === integer (42883)")]
    [TestCase("DROP OPERATOR nope.=== (int, text)", "operator does not exist: integer nope.=== text (42883)")]
    [TestCase("DROP OPERATOR === (int, nope)", "type \"nope\" does not exist (42704)")]
    [TestCase("DROP OPERATOR === (int, int)", "cannot drop operator ===(integer,integer) because other objects depend on it: view v (2BP01)")]
    [TestCase("DROP FUNCTION f(int, int)", "cannot drop function f(integer, integer) because other objects depend on it: ")]
    [TestCase("DROP SCHEMA s", "cannot drop schema s because other objects depend on it: operator s.===(integer,integer) (2BP01)")]
    [TestCase("ALTER OPERATOR === (int, int) SET SCHEMA s", "duplicate key value violates unique constraint \"pg_operator_oprname_l_r_n_index\" (23505)")]
    [TestCase("ALTER OPERATOR === (int, int) SET SCHEMA nope", "schema \"nope\" does not exist (3F000)")]
    [TestCase("ALTER OPERATOR === (int, text) SET SCHEMA s", "operator does not exist: integer === text (42883)")]
    [TestCase("ALTER OPERATOR === (int, text) SET (RESTRICT = eqsel)", "operator does not exist: integer === text (42883)")]
    [TestCase("ALTER OPERATOR === (int, int) SET (foo = 1)", "operator attribute \"foo\" not recognized (42601)")]
    [TestCase("ALTER OPERATOR === (int, int) SET (function = f)", "operator attribute \"function\" cannot be changed (42601)")]
    [TestCase("COMMENT ON OPERATOR === (int, text) IS 'x'", "operator does not exist: integer === text (42883)")]
    public void A_server_says_of_it(string sql, string expected)
        => Assert.That(string.Join("\n", CatalogReplay.Replay(Replay(Before), [SqlParser.Parse(new SourceFile("t.sql", sql))]).Diagnostics), Does.Contain(expected));

    [TestCase("DROP OPERATOR IF EXISTS === (int, text); DROP OPERATOR IF EXISTS nope.=== (int, text); DROP OPERATOR IF EXISTS === (int, nope)")]
    [TestCase("ALTER OPERATOR === (int, int) SET (RESTRICT = NONE, JOIN = eqjoinsel)")]
    [TestCase("DROP OPERATOR === (int, int) CASCADE")]
    public void It_is_taken(string sql)
        => Assert.That(CatalogReplay.Replay(Replay(Before), [SqlParser.Parse(new SourceFile("t.sql", sql))]).Diagnostics, Is.Empty);

    [Test]
    public void One_that_another_named_before_names_that_one_until_it_goes()
    {
        var linked = Replay(Before + "CREATE OPERATOR %>> (LEFTARG = text, RIGHTARG = int, FUNCTION = h)");

        Assert.That(DefinitionOf(linked, "%>>", "text, integer"), Does.EndWith("function = public.h, commutator = OPERATOR(public.<<%))"));

        var alone = CatalogReplay.Replay(linked, [SqlParser.Parse("DROP OPERATOR %>> (text, int)")]).Catalog;

        Assert.That(DefinitionOf(alone, "<<%", "integer, text"), Does.EndWith("function = public.g)"));
    }

    private static string DefinitionOf(Catalog catalog, string symbol, string operands)
        => catalog.FindDefined(new ObjectId(ObjectKind.Operator, new QualifiedName("public", symbol), operands))!.Definition;

    private static Catalog Replay(string sql)
    {
        var result = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(new SourceFile("before.sql", sql))]);
        Assert.That(result.Diagnostics, Is.Empty);
        return result.Catalog;
    }
}
