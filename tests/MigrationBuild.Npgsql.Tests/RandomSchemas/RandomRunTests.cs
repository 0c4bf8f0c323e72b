using MigrationBuild.Npgsql.Tests.Planning;
using NUnit.Framework.Internal;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>
/// The long run over random schemas: there, and back by the plan that takes it back. It goes on after a failure, and tells in a file of all that failed.
/// MIGRATIONBUILD_TEST_SEEDS says which pairs.
/// </summary>
[TestFixture]
public sealed class RandomRunTests
{
    private const string ReportVariable = "MIGRATIONBUILD_TEST_REPORT";

    [Test]
    public async Task Plans_lead_from_one_schema_to_the_other_and_are_taken_back()
    {
        await using var roles = await TestRoles.CreateAsync(RandomAccess.Roles);
        await using var bench = await PlanBench.CreateAsync();
        var path = Environment.GetEnvironmentVariable(ReportVariable) ?? Path.Combine(TestContext.CurrentContext.WorkDirectory, "random-pairs.txt");
        var report = new RandomReport(path, bench.Version);
        foreach (var seed in RandomPair.Seeds(1000, 200))
        {
            // What an assertion finds goes into the report, not into the result of the test.
            using var apart = new TestExecutionContext.IsolatedContext();
            var pair = RandomPair.Of(seed, bench.Version);
            try
            {
                await bench.Work.ClearAsync();
                await bench.AssertLeadsThereAndIsTakenBackAsync(pair);
                report.Add(pair, failure: null);
            }
            catch (Exception e)
            {
                report.Add(pair, e);
            }
        }

        report.Write();
        Assert.That(report.Headlines, Is.Empty, $"The schemas are in {path}.");
    }
}
