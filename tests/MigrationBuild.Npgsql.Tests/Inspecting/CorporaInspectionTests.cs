using MigrationBuild.Npgsql.Tests.Planning;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Inspecting;

/// <summary>Real projects: what replaying their SQL in memory gives is what a server that ran it has.</summary>
[TestFixture]
[Category("Corpora")]
public sealed class CorporaInspectionTests
{
    private TestRoles _roles = null!;

    [OneTimeSetUp]
    public async Task CreateRoles() => _roles = await TestRoles.CreateAsync(CorporaProject.Roles);

    [OneTimeTearDown]
    public async Task DropRoles() => await _roles.DisposeAsync();

    [TestCaseSource(nameof(Projects))]
    public async Task Replayed_migrations_are_what_the_server_has(string name)
    {
        var project = new CorporaProject(name);
        if (project.Runs)
        {
            await AssertSameAsync(project, project.Prelude, project.Migrations());
            return;
        }

        Assert.That(async () => await AssertSameAsync(project, project.Prelude, project.Migrations()), Throws.InvalidOperationException);
    }

    [TestCaseSource(nameof(Projects))]
    public async Task A_replayed_dump_is_what_the_server_has(string name)
    {
        var project = new CorporaProject(name);
        if (project.DumpVersion <= await VersionAsync())
        {
            await AssertSameAsync(project, "", [project.Dump()]);
            return;
        }

        Assert.That(async () => await AssertSameAsync(project, "", [project.Dump()]), Throws.InvalidOperationException);
    }

    private static async Task<int> VersionAsync()
    {
        await using var connection = new NpgsqlConnection((await PostgresServer.GetSharedAsync()).ConnectionString);
        await connection.OpenAsync();
        return connection.PostgreSqlVersion.Major;
    }

    private static async Task AssertSameAsync(CorporaProject project, string prelude, IReadOnlyList<SqlScript> scripts)
    {
        await using var database = await Planning.ScratchDatabase.CreateAsync(await PostgresServer.GetSharedAsync());
        await database.ExecuteAsync(prelude);
        var before = (await database.InspectAsync()).Catalog;
        var statements = await database.RunAsync(scripts);
        var replayed = CatalogReplay.Replay(before, scripts, database.Version);
        var inspected = await database.InspectAsync();
        TestContext.Out.WriteLine(
            $"{project}: {scripts.Count} files, {statements} statements, {inspected.Catalog.Tables().Count()} tables; carried: "
                + string.Join(", ", inspected.Catalog.Carried.GroupBy(carried => carried.Kind).Select(kind => $"{kind.Count()} {kind.Key}")));
        Assert.That(CatalogText.Differences(replayed.Catalog, inspected.Catalog), Is.Empty);
        Assert.That(inspected.Catalog.Carried.Keys, Is.EquivalentTo(replayed.Catalog.Carried.Keys));
    }

    private static IEnumerable<string> Projects() => CorporaProject.All.Select(project => project.Name);
}
