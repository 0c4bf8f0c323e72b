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
        if (!Corpora.AreHere)
        {
            TestContext.Out.WriteLine("0 HCL files read");
            return;
        }

        var file = new SourceFile(path, File.ReadAllText(Path.Combine(Corpora.Folder, path)));
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
        var files = Corpora.FindFiles("*.hcl");
        var errors = files.SelectMany(path => HclParser.Parse(new SourceFile(path, File.ReadAllText(path))).Diagnostics).ToList();

        TestContext.Out.WriteLine($"{files.Count} HCL files read");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files.Count > 0, Is.EqualTo(Corpora.AreHere));
            Assert.That(errors.Select(error => error.ToString()), Is.Empty);
        }
    }
}
