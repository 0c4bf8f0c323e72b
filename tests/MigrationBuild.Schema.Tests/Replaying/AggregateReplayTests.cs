using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Aggregates; the messages are those of PostgreSQL 15.</summary>
public sealed class AggregateReplayTests
{
    private const string Before =
        """
        CREATE FUNCTION st(text, text) RETURNS text LANGUAGE sql AS '';
        CREATE FUNCTION fin(text) RETURNS int LANGUAGE sql AS '';
        CREATE AGGREGATE a(text) (sfunc = st, stype = text);
        CREATE VIEW v AS SELECT a(n) AS n FROM (VALUES ('x')) t (n);
        CREATE AGGREGATE b(text) (sfunc = st, stype = text);

        """;

    [TestCase("CREATE AGGREGATE a(text) (sfunc = st, stype = text)", "function \"a\" already exists with same argument types (42723)")]
    [TestCase("CREATE OR REPLACE AGGREGATE a(text) (sfunc = st, stype = text, finalfunc = fin)", "cannot change return type of existing function (42P13)")]
    [TestCase("CREATE OR REPLACE FUNCTION a(text) RETURNS text LANGUAGE sql AS ''", "cannot change routine kind (42809)")]
    [TestCase("CREATE AGGREGATE c(int) (sfunc = st, stype = text)", "function st(text, integer) does not exist (42883)")]
    [TestCase("CREATE AGGREGATE c(text) (stype = text)", "aggregate sfunc must be specified (42P13)")]
    [TestCase("CREATE AGGREGATE c(text) (sfunc = st)", "aggregate stype must be specified (42P13)")]
    [TestCase("CREATE AGGREGATE c (sfunc = st, stype = text)", "aggregate input type must be specified (42P13)")]
    [TestCase("CREATE AGGREGATE c(text) (sfunc = st, stype = text, basetype = text)", "basetype is redundant with aggregate input type specification (42P13)")]
    [TestCase("CREATE AGGREGATE c(text) (sfunc = st, stype = text, msfunc = st)", "aggregate msfunc must not be specified without mstype (42P13)")]
    [TestCase("CREATE AGGREGATE c(text) (sfunc = st, stype = text, mstype = text, msfunc = st)", "aggregate minvfunc must be specified when mstype is specified (42P13)")]
    [TestCase("CREATE AGGREGATE c(text) (sfunc = st, stype = text, parallel = bogus)", "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE (42601)")]
    [TestCase("CREATE AGGREGATE c(text) (sfunc = st, stype = text, finalfunc_modify = bogus)", "parameter \"finalfunc_modify\" must be READ_ONLY, SHAREABLE, or READ_WRITE (42601)")]
    [TestCase("DROP FUNCTION a(text)", "\"a\" is an aggregate function (42809)")]
    [TestCase("ALTER FUNCTION a(text) IMMUTABLE", "\"a\" is an aggregate function (42809)")]
    [TestCase("DROP AGGREGATE nope(text)", "aggregate nope(text) does not exist (42883)")]
    [TestCase("DROP AGGREGATE nope(*)", "aggregate nope(*) does not exist (42883)")]
    [TestCase("DROP AGGREGATE st(text, text)", "function st(text, text) is not an aggregate (42809)")]
    [TestCase("DROP AGGREGATE a(text)", "cannot drop function a(text) because other objects depend on it: view v (2BP01)")]
    [TestCase("DROP FUNCTION st(text, text)", "cannot drop function st(text, text) because other objects depend on it: function a(text), function b(text) (2BP01)")]
    public void It_is_raised(string sql, string message)
    {
        var step = Replay(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Select(found => found.Message), Is.EqualTo(new[] { message }));
            Assert.That(step.State.Catalog, Is.EqualTo(Replay(Before).State.Catalog));
        });
    }

    [TestCase("DROP AGGREGATE b(text)")]
    [TestCase("DROP ROUTINE b(text)")]
    [TestCase("ALTER FUNCTION b(text) RENAME TO c; ALTER AGGREGATE c(text) RENAME TO d; DROP AGGREGATE IF EXISTS b(text), d(text)")]
    public void It_goes(string sql)
    {
        var step = Replay(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(step.State.Catalog.Schemas["public"].Routines.Select(routine => routine.Name), Is.EqualTo(new[] { "a", "fin", "st" }));
        });
    }

    private static ReplayStep Replay(string sql) => CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(new SourceFile("t.sql", sql)));
}
