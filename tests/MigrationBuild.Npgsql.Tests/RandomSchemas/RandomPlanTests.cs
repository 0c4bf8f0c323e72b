using System.Globalization;
using MigrationBuild.Npgsql.Tests.Planning;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>Plans between random schemas. The seeds are fixed; MIGRATIONBUILD_TEST_PAIRS asks for more pairs than the ordinary run has.</summary>
[TestFixture]
public sealed class RandomPlanTests
{
    private const string PairsVariable = "MIGRATIONBUILD_TEST_PAIRS";
    private const int PairsInATest = 10;

    private PlanBench _bench = null!;

    [OneTimeSetUp]
    public async Task CreateBench() => _bench = await PlanBench.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeBench() => await _bench.DisposeAsync();

    [TestCaseSource(nameof(Seeds))]
    public async Task Plans_lead_from_one_schema_to_the_other_and_back(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + PairsInATest; seed++)
        {
            await _bench.ClearAsync();
            var schema = new RandomSchema(seed);
            var from = schema.ToSql();
            for (var edits = seed % 8 + 1; edits > 0; edits--)
            {
                schema.Edit();
            }

            await AssertAsync(new SqlPair(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"), from, schema.ToSql()));
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

    private static IEnumerable<int> Seeds()
    {
        var pairs = int.TryParse(Environment.GetEnvironmentVariable(PairsVariable), CultureInfo.InvariantCulture, out var asked) ? asked : 100;
        return Enumerable.Range(0, pairs / PairsInATest).Select(i => i * PairsInATest);
    }
}
