using MigrationBuild.Schema.Diffing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Plans between schemas written by hand, run on a server that also ran the SQL of these schemas itself.</summary>
[TestFixture]
public sealed class SqlPlanTests
{
    private PlanBench _bench = null!;
    private TestRoles _roles = null!;

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

    [Test]
    public async Task A_renamed_table_goes_on_counting_with_the_sequence_that_keeps_its_name()
    {
        const string From = "CREATE TABLE old (id serial PRIMARY KEY)";
        var (from, to) = (_bench.ReadSql(From), _bench.ReadSql("-- migrationbuild:renamed_from old\nCREATE TABLE new (id serial PRIMARY KEY)"));
        await _bench.Work.ExecuteAsync(From + "; INSERT INTO old DEFAULT VALUES");

        await _bench.Work.RunAsync(_bench.Plan(from.Catalog, to.Catalog, SchemaScope.Everything));

        Assert.That(
            await _bench.Work.QueryAsync("INSERT INTO public.new DEFAULT VALUES RETURNING id || ' ' || pg_get_serial_sequence('public.new', 'id')"),
            Is.EqualTo(new[] { "2 public.old_id_seq" }));
        Assert.That(_bench.Plan((await _bench.Work.InspectAsync()).Catalog, to.Catalog, SchemaScope.Everything).Changes, Is.Empty);
    }

    private static IEnumerable<string> Pairs() => SqlPairs.All.Select(pair => pair.Name);
}
