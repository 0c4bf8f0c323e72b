using System.Reflection;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl;
using MigrationBuild.Schema.Hcl.Parsing;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>Runs over the real files in <c>../shared/corpora</c>, where that folder is.</summary>
[Category("Corpora")]
public sealed class HclCorporaTests
{
    [TestCase("hcl-nexus/retran+nexus/db/schema.hcl", 2)]
    [TestCase("atlas-examples/atlashcl/gcp-secrets/schema.hcl", 1)]
    public void A_real_postgresql_schema_is_read_without_an_error(string path, int tables)
    {
        var file = new SourceFile(path, File.ReadAllText(Path.Combine(FindCorpora(), path)));
        var result = HclSchemaReader.Read(Catalog.NewDatabase, [file]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.Empty);
            Assert.That(result.Catalog.Tables().Count(), Is.EqualTo(tables));
        }
    }

    [Test]
    public void Every_real_file_is_read_without_an_error()
    {
        var files = Directory.GetFiles(FindCorpora(), "*.hcl", SearchOption.AllDirectories);
        var errors = files.SelectMany(path => HclParser.Parse(new SourceFile(path, File.ReadAllText(path))).Diagnostics).ToList();

        TestContext.Out.WriteLine($"{files.Length} HCL files read");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Is.Not.Empty);
            Assert.That(errors.Select(error => error.ToString()), Is.Empty);
        }
    }

    private static string FindCorpora()
    {
        var root = typeof(HclCorporaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora))
            {
                return corpora;
            }
        }

        throw new DirectoryNotFoundException("The corpora are not here: run without the category Corpora.");
    }
}
