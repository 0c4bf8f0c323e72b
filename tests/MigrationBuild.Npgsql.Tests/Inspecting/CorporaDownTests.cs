using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Testing;

namespace MigrationBuild.Npgsql.Tests.Inspecting;

/// <summary>
/// Real projects: each migration is applied on a server, taken back, and applied again. What is taken back leaves the database as it was, and what is not taken back says why before anything is done.
/// </summary>
[TestFixture]
[Category("Corpora")]
public sealed class CorporaDownTests
{
    private TestRoles _roles = null!;

    [OneTimeSetUp]
    public async Task CreateRoles() => _roles = await TestRoles.CreateAsync(CorporaProject.Roles);

    [OneTimeTearDown]
    public async Task DropRoles() => await _roles.DisposeAsync();

    [TestCaseSource(nameof(Projects))]
    public async Task A_migration_that_is_taken_back_leaves_what_was_there_before(string name)
    {
        var project = new CorporaProject(name);
        await using var database = await TestDatabase.CreateAsync();
        var files = project.Migrations().Select(script => script.File.Text).Prepend(project.Prelude).Select((text, index) => File(index, text)).ToList();
        var before = await InspectAsync(database);
        var (taken, refused) = (0, new List<string>());
        for (var i = 0; i < files.Count; i++)
        {
            var bundle = Migrations.Bundle([.. files.Take(i + 1)]);
            await bundle.ApplyAsync(database.DataSource);
            var after = await InspectAsync(database);
            try
            {
                await bundle.DownAsync(database.DataSource, new DownOptions { AllowDataLoss = true });
                Assert.That(await DifferencesAsync(database, before), Is.Empty, files[i].Name);
                await bundle.ApplyAsync(database.DataSource);
                taken++;
            }
            catch (DownException e)
            {
                refused.Add(e.Message);
            }

            Assert.That(await DifferencesAsync(database, after), Is.Empty, files[i].Name);
            before = after;
        }

        TestContext.Out.WriteLine($"{name}: {taken} of {files.Count} taken back");
        refused.ForEach(TestContext.Out.WriteLine);
        Assert.That(refused.SelectMany(message => message.Split('\n')), Has.All.Contains("MB4114"));
    }

    private static (string Name, string Sql) File(int index, string text)
    {
        var isOutside = text.Contains("CONCURRENTLY", StringComparison.OrdinalIgnoreCase) || text.Contains("ADD VALUE", StringComparison.OrdinalIgnoreCase);
        return ($"{index:0000}_{index}.sql", isOutside ? "-- atlas:txmode none\n\n" + text : text);
    }

    /// <summary>A column that comes back is the last of its table: their order is no difference.</summary>
    private static async Task<IEnumerable<string>> DifferencesAsync(TestDatabase database, Catalog expected)
    {
        var found = await InspectAsync(database);
        return CatalogComparer.Compare(found, expected, SchemaScope.LiveServer).Concat(CatalogComparer.Compare(expected, found, SchemaScope.LiveServer)).Select(ChangeDescription.Of);
    }

    private static async Task<Catalog> InspectAsync(TestDatabase database) => (await DatabaseInspector.InspectAsync(database.DataSource)).Catalog;

    /// <summary>Each migration is replayed with all before it, so those with hundreds take too long; a dump is no migration.</summary>
    private static IEnumerable<string> Projects()
        => CorporaProject.All.Where(project => project.Runs && project.Migrations().Count is > 1 and <= 100).Select(project => project.Name);
}
