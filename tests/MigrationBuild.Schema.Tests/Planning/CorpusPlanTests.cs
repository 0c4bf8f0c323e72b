using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Planning;

/// <summary>The schemas of real projects, as pg_dump prints them, where they lie beside the repository.</summary>
[Category("Corpora")]
public class CorpusPlanTests
{
    [Test]
    public void Every_schema_is_planned_from_nothing_and_the_plan_is_proven()
    {
        var dumps = Corpora.FindFiles("pg15.schema.sql");
        TestContext.Out.WriteLine($"{dumps.Count} schemas ran");
        Assert.Multiple(() =>
        {
            foreach (var dump in dumps)
            {
                var source = new SourceFile(Path.GetRelativePath(Corpora.Folder, dump), File.ReadAllText(dump));
                var schema = SchemaFiles.Read([source], 17);
                var plan = MigrationPlanner.Plan(Catalog.NewDatabase, schema.Catalog, schema.Scope, new PlanOptions(17, source));
                Assert.That(plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()), Is.Empty, source.Path);
                Assert.That(CatalogComparer.Compare(schema.Catalog, schema.Catalog, schema.Scope), Is.Empty, source.Path);
            }
        });
    }
}
