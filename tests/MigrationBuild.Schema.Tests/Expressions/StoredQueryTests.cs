using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Expressions;

/// <summary>A view as a person wrote it and as a server of any version prints it is one query, with the columns that the server gives it.</summary>
public sealed class StoredQueryTests
{
    private static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "Expressions");
    private static readonly NameScope Names = MakeNames();

    public sealed record Case(string Versions, string Written, string Columns, string Printed)
    {
        public override string ToString() => $"{Versions}: {Written}";
    }

    [TestCaseSource(nameof(Cases))]
    public void The_server_prints_back_an_equal_query(Case stored)
        => Assert.That(Canonical(stored.Printed), Is.EqualTo(Canonical(stored.Written)));

    [TestCaseSource(nameof(Cases))]
    public void The_canonical_form_is_canonical(Case stored)
    {
        var canonical = Canonical(stored.Written);
        Assert.That(Canonical(canonical), Is.EqualTo(canonical));
    }

    [TestCaseSource(nameof(Cases))]
    public void The_columns_are_those_of_the_server(Case stored)
    {
        SqlQueries.Parse(stored.Written, Names, [], out var columns);
        Assert.That(columns, Is.Not.Null);

        // The types of PostgreSQL's own relations are not in the model.
        var isOfSystem = stored.Written.Contains("FROM pg_catalog.", StringComparison.Ordinal) || stored.Written.Contains("FROM information_schema.", StringComparison.Ordinal);
        var expected = isOfSystem ? string.Join(", ", stored.Columns.Split(", ").Select(column => column.Split(' ')[0] + " ?")) : stored.Columns;
        Assert.That(string.Join(", ", columns!.Select(Text)), Is.EqualTo(expected));
    }

    [Test]
    public void What_is_printed_differently_is_not_equal()
    {
        var confused = Cases()
            .Where(stored => stored.Versions.EndsWith("18", StringComparison.Ordinal))
            .GroupBy(stored => Canonical(stored.Written))
            .Select(group => group.Select(stored => stored.Printed).Distinct().ToList())
            .Where(printed => printed.Count > 1)
            .Select(printed => string.Join(" | ", printed));
        Assert.That(confused, Is.Empty);
    }

    private static string Text(QueryColumn column)
        => $"{SqlPrinter.QuoteIdentifier(column.Name)} {(column.Type is null ? "?" : DataTypeFormatter.Format(column.Type, EquatableArray.Create("public")))}";

    private static string Canonical(string query) => SqlQueries.Parse(query, Names, [], out _)!.Canonical;

    private static IEnumerable<Case> Cases()
        => File.ReadLines(Path.Combine(Folder, "StoredQueries.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => new Case(fields[0], fields[1], fields[2], fields[3].Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)));

    private static NameScope MakeNames()
    {
        var script = SqlParser.Parse(new SourceFile("schema.sql", File.ReadAllText(Path.Combine(Folder, "StoredQueries.Schema.sql"))));
        return new NameScope(CatalogReplay.Replay(Catalog.NewDatabase, [script]).Catalog);
    }
}
