using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>Statements, and what <c>pg_dump</c> of PostgreSQL 15 printed of the database after they ran there.</summary>
public sealed class DumpedSchemaTests
{
    [Test]
    public void Statements_give_the_catalog_that_the_server_had()
    {
        var written = Replay("changes.sql");
        var dumped = Replay("changes.dump.sql");
        Assert.Multiple(() =>
        {
            Assert.That(Errors(written), Is.Empty);
            Assert.That(Errors(dumped), Is.Empty);
            Assert.That(CatalogText.Differences(written.Catalog, dumped.Catalog), Is.Empty);
            Assert.That(written.Catalog.Schemas, Is.EqualTo(dumped.Catalog.Schemas));
        });
    }

    private static ReplayResult Replay(string name)
    {
        var text = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Replaying", "Dumped", name));
        return CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(new SourceFile(name, text))], 15);
    }

    private static IEnumerable<string> Errors(ReplayResult result)
        => result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
}
