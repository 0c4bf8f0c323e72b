using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Range types; the messages are those of PostgreSQL 15, of privileges those of 17.</summary>
public sealed class RangeReplayTests
{
    private const string Before =
        """
        CREATE TYPE fr AS RANGE (subtype = float8);
        CREATE TYPE myranges AS RANGE (subtype = text);
        CREATE TABLE t (a myranges, b mymultiranges);

        """;

    [TestCase("CREATE TYPE fr AS RANGE (subtype = int)", "type \"fr\" already exists (42710)")]
    [TestCase("CREATE TYPE x AS RANGE (subtype = int, multirange_type_name = fr)", "type \"fr\" already exists (42710)")]
    [TestCase("CREATE TYPE fr_multirange AS ENUM ()", "type \"fr_multirange\" already exists (42710)")]
    [TestCase("CREATE TYPE x AS RANGE (subtype_opclass = int4_ops)", "type attribute \"subtype\" is required (42601)")]
    [TestCase("CREATE TYPE x AS RANGE (subtype = int, foo = 3)", "type attribute \"foo\" not recognized (42601)")]
    [TestCase("CREATE TYPE x AS RANGE (subtype = int, collation = \"C\")", "range collation specified but subtype does not support collation (42809)")]
    [TestCase("DROP TYPE fr_multirange", "cannot drop type fr_multirange because type fr requires it (2BP01)")]
    [TestCase("DROP TYPE fr_multirange CASCADE", "cannot drop type fr_multirange because type fr requires it (2BP01)")]
    [TestCase("DROP TYPE myranges", "cannot drop type myranges because other objects depend on it: column a of table t, column b of table t (2BP01)")]
    [TestCase("GRANT USAGE ON TYPE fr_multirange TO reader", "cannot set privileges of multirange types (0LP01)")]
    [TestCase("REVOKE ALL ON TYPE mymultiranges FROM PUBLIC", "cannot set privileges of multirange types (0LP01)")]
    [TestCase("ALTER TYPE fr_multirange OWNER TO reader", "cannot alter multirange type fr_multirange (42809)")]
    public void It_is_raised(string sql, string message)
    {
        var step = Replay(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics.Select(found => found.Message), Is.EqualTo(new[] { message }));
            Assert.That(step.State.Catalog, Is.EqualTo(Replay(Before).State.Catalog));
        });
    }

    [TestCase("DROP TYPE fr", "mymultiranges myranges")]
    [TestCase("DROP TYPE myranges CASCADE", "fr fr_multirange")]
    [TestCase("ALTER TYPE fr RENAME TO span", "fr_multirange mymultiranges myranges span")]
    [TestCase("ALTER TYPE fr_multirange RENAME TO spans", "fr mymultiranges myranges spans")]
    public void Types_are(string sql, string names)
    {
        var step = Replay(Before + sql);
        Assert.Multiple(() =>
        {
            Assert.That(step.Diagnostics, Is.Empty);
            Assert.That(string.Join(" ", step.State.Catalog.Schemas["public"].Types.Keys), Is.EqualTo(names));
        });
    }

    /// <summary>The names that PostgreSQL 15 makes.</summary>
    [TestCase("range", "multirange")]
    [TestCase("orange_ranges", "omultirange_ranges")]
    [TestCase("x", "x_multirange")]
    [TestCase("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz_multirange")]
    [TestCase("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzrange123456", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzmultirange1")]
    public void A_multirange_is_called_after_its_range(string range, string multirange)
        => Assert.That(Replay($"CREATE TYPE {range} AS RANGE (subtype = int)").State.Catalog.FindType(new QualifiedName("public", multirange)), Is.InstanceOf<MultirangeType>());

    private static ReplayStep Replay(string sql) => CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(new SourceFile("t.sql", sql)));
}
