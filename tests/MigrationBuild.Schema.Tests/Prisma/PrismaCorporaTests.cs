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
            Assert.That(schemas, Is.Not.Empty);
            Assert.That(errors.Select(found => found.ToString()), Is.Empty);
        }
    }

    private static List<string> FindSchemas()
    {
        for (var folder = new DirectoryInfo(CorpusCase.RepositoryRoot); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora))
            {
                return [.. Directory.GetFiles(corpora, "schema.prisma", SearchOption.AllDirectories)
                    .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}pairs{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
            }
        }

        throw new DirectoryNotFoundException("The corpora are not here: run without the category Corpora.");
    }
}
