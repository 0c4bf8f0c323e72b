using MigrationBuild.Npgsql.Tests.Planning;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>Plans between random schemas. Those of the ordinary run are always the same.</summary>
[TestFixture]
public sealed class RandomPlanTests
{
    private const int PairsInATest = 10;

    private PlanBench _bench = null!;
    private TestRoles _roles = null!;

    [OneTimeSetUp]
    public async Task CreateBench()
    {
        _roles = await TestRoles.CreateAsync(RandomAccess.Roles);
        _bench = await PlanBench.CreateAsync();
    }

    [OneTimeTearDown]
    public async Task DisposeBench()
    {
        await _bench.DisposeAsync();
        await _roles.DisposeAsync();
    }

    [TestCaseSource(nameof(Seeds))]
    public async Task Plans_lead_from_one_schema_to_the_other_and_back(string seeds)
    {
        foreach (var seed in RandomPair.Seeds(seeds))
        {
            await _bench.ClearAsync();
            await AssertAsync(RandomPair.Of(seed, _bench.Version));
        }
    }

    private async Task AssertAsync(SqlPair pair)
    {
        try
        {
            await _bench.AssertLeadsThereAndBackAsync(pair);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{pair.Name}: {e.Message}\n-- from\n{pair.From}\n-- to\n{pair.To}", e);
        }
    }

    private static IEnumerable<string> Seeds() => RandomPair.Seeds(0, 100).Chunk(PairsInATest).Select(seeds => string.Join(',', seeds));
}
