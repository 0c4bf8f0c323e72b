using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Hcl;
using MigrationBuild.Schema.Hcl.Writing;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Databases printed as HCL: a plan to what is read of that leaves only what was said to be left out.</summary>
[TestFixture]
public sealed class HclInspectionTests
{
    /// <summary>Pairs of all families; every one of them is printed without a server too.</summary>
    private const int EachOf = 9;

    private PlanBench _bench = null!;
    private TestRoles _roles = null!;

    public static IEnumerable<string> Names() => SqlPairs.All.Where((_, i) => i % EachOf == 0).Select(pair => pair.Name);

    [OneTimeSetUp]
    public async Task CreateBench()
    {
        _roles = await TestRoles.CreateAsync(SqlPairs.Roles);
        _bench = await PlanBench.CreateAsync();
    }

    [OneTimeTearDown]
    public async Task DisposeBench()
    {
        await _bench.DisposeAsync();
        await _roles.DisposeAsync();
    }

    [SetUp]
    public async Task Clear() => await _bench.ClearAsync();

    [TestCaseSource(nameof(Names))]
    public async Task A_database_is_what_was_printed_of_it(string name)
    {
        var pair = SqlPairs.All.Single(candidate => candidate.Name == name);
        if (_bench.Version < pair.MinimumVersion)
        {
            return;
        }

        await _bench.Work.RunAsync(pair.To);
        var inspected = (await _bench.Work.InspectAsync()).Catalog;
        var printed = HclSchemaWriter.Write(inspected, new HclSchemaTextOptions { PostgresVersion = _bench.Version, Scope = SchemaScope.LiveServer });
        var read = HclSchemaReader.Read(Catalog.NewDatabase, [new SourceFile("printed.hcl", printed.Text)], new HclSchemaOptions { PostgresVersion = _bench.Version });
        var written = HclSchemaWriter.Write(_bench.ReadSql(pair.To).Catalog, new HclSchemaTextOptions { PostgresVersion = _bench.Version, Scope = SchemaScope.LiveServer });
        var plan = MigrationPlanner.Plan(inspected, read.Catalog, SchemaScope.LiveServer with { Privileges = false }, new PlanOptions(_bench.Version, new SourceFile("printed.hcl", "")));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Diagnostics.Select(found => found.ToString()), Is.Empty, printed.Text);
            Assert.That(Losses(printed).Except(Losses(written)), Is.Empty, printed.Text);
            Assert.That(printed.Diagnostics.IsEmpty ? plan.Changes.Select(ChangeDescription.Of) : [], Is.Empty, printed.Text);
        }
    }

    /// <summary>Of default privileges, a database tells the role that has run the file.</summary>
    private static IEnumerable<string> Losses(HclSchemaText printed) =>
        printed.Diagnostics.Select(found => found.Message).Where(message => !message.Contains(" later", StringComparison.Ordinal));
}
