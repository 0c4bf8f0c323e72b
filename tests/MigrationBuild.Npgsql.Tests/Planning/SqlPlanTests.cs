using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Plans between schemas written by hand, run on a server that also ran the SQL of these schemas itself.</summary>
[TestFixture]
public sealed class SqlPlanTests
{
    private PlanBench _bench = null!;

    [OneTimeSetUp]
    public async Task CreateBench() => _bench = await PlanBench.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeBench() => await _bench.DisposeAsync();

    [SetUp]
    public async Task Clear() => await _bench.ClearAsync();

    [TestCaseSource(nameof(Pairs))]
    public async Task A_plan_leads_from_one_schema_to_the_other_and_back(string name)
    {
        var pair = SqlPairs.All.Single(candidate => candidate.Name == name);
        if (_bench.Version >= pair.MinimumVersion)
        {
            await _bench.AssertLeadsThereAndBackAsync(pair);
            return;
        }

        // An older server must refuse the SQL, or the pair names a version too high.
        Assert.That(async () => await _bench.Truth.ExecuteAsync(pair.To), Throws.InstanceOf<PostgresException>());
    }

    private static IEnumerable<string> Pairs() => SqlPairs.All.Select(pair => pair.Name);
}
