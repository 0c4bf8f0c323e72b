using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Planning;

public class ReversePlanTests
{
    private static readonly PlanOptions Options = new(17, new SourceFile("schema.sql", ""));

    [Test]
    public void What_a_plan_makes_is_dropped_and_all_is_as_it_was()
    {
        var reverse = Reverse("CREATE TABLE t (id int);", "CREATE TABLE t (id int, n text); CREATE INDEX t_n ON t (n); CREATE TABLE u (id int);");

        Assert.That(Told(reverse), Is.EquivalentTo(new[] { "create u: Restored", "add n to t: Restored", "create t_n: Restored" }));
        Assert.That(Statements(reverse), Is.EqualTo(new[] { "ALTER TABLE t DROP COLUMN IF EXISTS n", "DROP TABLE IF EXISTS u" }));
        Assert.That(reverse.IsComplete, Is.True);
    }

    [Test]
    public void What_a_plan_drops_comes_back_without_its_data()
    {
        var reverse = Reverse("CREATE TABLE t (id int, n text, g int GENERATED ALWAYS AS (id + 1) STORED); CREATE TABLE u (id int); CREATE SEQUENCE s;", "CREATE TABLE t (id int);");

        Assert.That(Told(reverse), Is.EquivalentTo(new[]
        {
            "drop n from t: WithoutData: Column n of public.t comes back empty: its values were dropped with it.",
            "drop g from t: Restored",
            "drop u: WithoutData: Table public.u comes back empty: its rows were dropped with it.",
            "drop sequence s: WithoutData: Sequence s counts from its start again: how far it had come was dropped with it.",
        }));
        Assert.That(reverse.IsComplete, Is.True);
    }

    [Test]
    public void What_a_plan_renames_is_renamed_back()
    {
        var reverse = Reverse(
            "CREATE TABLE old (id int PRIMARY KEY, a int);",
            """
            -- migrationbuild:renamed_from old
            CREATE TABLE new (
                id int PRIMARY KEY,
                -- migrationbuild:renamed_from a
                b int
            );
            """);

        Assert.That(Told(reverse), Is.EqualTo(new[] { "rename old to new: Restored", "rename a of new to b: Restored", "rename old_pkey to new_pkey: Restored" }));
        Assert.That(Statements(reverse), Is.EqualTo(new[]
        {
            "ALTER TABLE new RENAME TO old",
            "ALTER TABLE old RENAME COLUMN b TO a",
            "ALTER TABLE old RENAME CONSTRAINT new_pkey TO old_pkey",
        }));
    }

    [Test]
    public void A_label_that_was_added_goes_by_making_the_enum_anew()
    {
        var reverse = Reverse("CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (e e);", "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (e e);");

        Assert.That(Told(reverse), Is.EqualTo(new[] { "add b to enum e: Restored" }));
        Assert.That(reverse.Plan.Diagnostics.Select(found => found.Id), Has.Member("MB4105"));
    }

    [TestCase("int", "bigint", Reversal.Restored)]
    [TestCase("varchar(10)", "varchar(20)", Reversal.Restored)]
    [TestCase("varchar(10)", "text", Reversal.Restored)]
    [TestCase("numeric(5,2)", "numeric(8,2)", Reversal.Restored)]
    [TestCase("int[]", "bigint[]", Reversal.Restored)]
    [TestCase("numeric(5,2)", "numeric(8,1)", Reversal.WithoutData)]
    [TestCase("numeric", "int", Reversal.WithoutData)]
    [TestCase("timestamptz", "date", Reversal.WithoutData)]
    [TestCase("json", "jsonb", Reversal.WithoutData)]
    [TestCase("bigint", "float8", Reversal.WithoutData)]
    [TestCase("varchar(20)", "varchar(10)", Reversal.WithoutData)]
    public void Values_that_were_converted_are_promised_only_where_no_value_can_change(string from, string to, Reversal expected)
        => Assert.That(Reverse($"CREATE TABLE t (a {from});", $"CREATE TABLE t (a {to});").Changes.Single().Reversal, Is.EqualTo(expected));

    [Test]
    public void What_was_rounded_is_said()
        => Assert.That(Told(Reverse("CREATE TABLE t (a numeric);", "CREATE TABLE t (a int);")), Is.EqualTo(new[]
        {
            "change a of t to int4: WithoutData: The values of column a of public.t were converted to integer and are converted back to numeric: what that rounded or cut off stays so.",
        }));

    [Test]
    public void A_change_without_a_way_back_says_why()
    {
        var reverse = Reverse(
            "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED);",
            "CREATE TABLE t (a int, b int, n int);");

        Assert.That(Told(reverse), Is.EquivalentTo(new[]
        {
            "add n to t: Restored",
            "change b of t: None: PostgreSQL cannot turn the existing column t.b into a generated one. Add a generated column under another name, move readers to it, then drop this one.",
        }));
        Assert.That(reverse.IsComplete, Is.False);
    }

    [Test]
    public void A_plan_without_changes_has_nothing_to_take_back()
    {
        var reverse = Reverse("CREATE TABLE t (id int);", "CREATE TABLE t (id int);");

        Assert.That(reverse.Changes, Is.Empty);
        Assert.That(reverse.Plan.IsEmpty, Is.True);
    }

    [Test]
    public void What_a_narrow_source_leaves_alone_is_left_alone_on_the_way_back()
    {
        var current = Read("CREATE TABLE t (id int CHECK (id > 0));");
        var plan = MigrationPlanner.Plan(current, Read("CREATE TABLE t (id int, n int);"), SchemaScope.Prisma, Options);

        Assert.That(Statements(ReversePlan.Of(plan, current, Options)), Is.EqualTo(new[] { "ALTER TABLE t DROP COLUMN IF EXISTS n" }));
    }

    private static IEnumerable<string> Told(ReversePlan reverse) =>
        reverse.Changes.Select(change => $"{ChangeDescription.Of(change.Change)}: {change.Reversal}{(change.Reason is null ? "" : ": " + change.Reason)}");

    private static IEnumerable<string> Statements(ReversePlan reverse) => reverse.Plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql);

    private static ReversePlan Reverse(string from, string to)
    {
        var current = Read(from);
        var plan = MigrationPlanner.Plan(current, Read(to), SchemaScope.Everything, Options);
        Assert.That(plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty);
        return ReversePlan.Of(plan, current, Options);
    }

    private static Catalog Read(string sql)
    {
        var schema = SchemaFiles.Read([new SourceFile("schema.sql", sql)], 17);
        Assert.That(schema.HasErrors, Is.False);
        return schema.Catalog;
    }
}
