using System.Reflection;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Parsing;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>Runs over the real files in <c>../shared/corpora</c>, where that folder is.</summary>
[Category("Corpora")]
public sealed class HclCorporaTests
{
    [Test]
    public void Every_real_file_is_read_without_an_error()
    {
        var root = typeof(HclCorporaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var folder = FindCorpora(root);
        var files = Directory.GetFiles(folder, "*.hcl", SearchOption.AllDirectories);
        var errors = files.SelectMany(path => HclParser.Parse(new SourceFile(path, File.ReadAllText(path))).Diagnostics).ToList();

        TestContext.Out.WriteLine($"{files.Length} HCL files read");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Is.Not.Empty);
            Assert.That(errors.Select(error => error.ToString()), Is.Empty);
        }
    }

    private static string FindCorpora(string root)
    {
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
