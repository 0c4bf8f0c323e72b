using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Prisma;

/// <summary>The catalog that a Prisma schema asks for.</summary>
public sealed class PrismaCatalogTests
{
    private const int PostgresVersion = 17;

    /// <summary>Its script breaks on a server, by a mistake of Prisma's.</summary>
    private const string Broken = "008-list-defaults";

    private static IEnumerable<CorpusCase> ValidCases() => CorpusCase.All("valid").Where(recorded => recorded.ToString() != Broken);

    [TestCaseSource(nameof(ValidCases))]
    public void A_schema_and_the_SQL_of_Prisma_make_the_same_catalog(CorpusCase recorded)
    {
        var desired = SchemaFiles.Read(recorded.Files, PostgresVersion);
        var replayed = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(recorded.ReadText("expected.sql"))], PostgresVersion);

        Assert.That(desired.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()), Is.Empty);
        Assert.That(desired.Catalog, Is.EqualTo(replayed.Catalog));
    }

    [TestCaseSource(nameof(ValidCases))]
    public void Every_table_and_column_knows_its_place_in_the_schema(CorpusCase recorded)
    {
        var tables = SchemaFiles.Read(recorded.Files, PostgresVersion).Catalog.Tables().Select(entry => entry.Value).ToList();

        var places = tables.Select(table => table.Origin).Concat(tables.SelectMany(table => table.Columns).Select(column => column.Origin));
        Assert.That(places.Select(place => place.File?.Path ?? "nowhere"), Has.All.EndsWith(".prisma"));
    }

    [Test]
    public void A_warning_about_a_type_stands_at_the_type()
    {
        var file = new SourceFile("schema.prisma", "datasource db {\n  provider = \"postgresql\"\n}\nmodel A {\n  id Int @id\n  v  Unsupported(\"vector(3)\")\n}\n");

        var diagnostics = SchemaFiles.Read([file], PostgresVersion).Diagnostics;

        Assert.That(diagnostics.Select(found => file.Substring(found.Span)), Has.All.EqualTo("Unsupported(\"vector(3)\")"));
    }
}
