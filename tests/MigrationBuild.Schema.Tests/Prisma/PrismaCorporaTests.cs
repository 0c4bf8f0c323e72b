using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Prisma;

/// <summary>Runs over the Prisma projects in <c>../shared/corpora</c>, where that folder is.</summary>
[Category("Corpora")]
public sealed class PrismaCorporaTests
{
    [Test]
    public void The_schema_of_every_real_project_is_read_without_an_error()
    {
        var schemas = FindSchemas();

        var errors = schemas
            .SelectMany(path => SchemaFiles.Read([new SourceFile(path, File.ReadAllText(path))], 17).Diagnostics)
            .Where(found => found.Severity == DiagnosticSeverity.Error);
        TestContext.Out.WriteLine($"{schemas.Count} Prisma projects read");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(schemas.Count > 0, Is.EqualTo(Corpora.AreHere));
            Assert.That(errors.Select(found => found.ToString()), Is.Empty);
        }
    }

    private static List<string> FindSchemas() =>
        [.. Corpora.FindFiles("schema.prisma").Where(path => !path.Contains($"{Path.DirectorySeparatorChar}pairs{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
}
