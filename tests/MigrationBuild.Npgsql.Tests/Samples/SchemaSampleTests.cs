using MigrationBuild.Npgsql.Tests.Planning;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests.Samples;

/// <summary>Pairs of schemas that other tools are tested with: planned there and back, from nothing and to nothing; and each as <c>pg_dump</c> prints it.</summary>
[TestFixture]
[Category("Corpora")]
public sealed class SchemaSampleTests
{
    private PlanBench _bench = null!;
    private TestRoles _roles = null!;

    [OneTimeSetUp]
    public async Task CreateBench()
    {
        _roles = await TestRoles.CreateAsync(SchemaSample.All.SelectMany(sample => sample.Roles));
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
    public async Task A_plan_leads_from_one_schema_to_the_other_and_back(string name)
    {
        var sample = new SchemaSample(name);
        if (!await RunsAsync(sample.Old) || !await RunsAsync(sample.New))
        {
            return;
        }

        if (sample.HasEqualIndexes)
        {
            await _bench.AssertLeavesNothingAsync(sample.ToPair());
        }
        else
        {
            await _bench.AssertLeadsThereAndBackAsync(sample.ToPair());
        }
    }

    [TestCaseSource(nameof(Names))]
    public async Task A_dumped_schema_is_the_one_that_was_written(string name)
    {
        var sample = new SchemaSample(name);
        foreach (var sql in new[] { sample.Old, sample.New }.Where(sql => sql.Length > 0).Distinct())
        {
            if (await RunsAsync(sql))
            {
                await _bench.AssertIsDumpedAsWrittenAsync(sql);
                await _bench.ClearAsync();
            }
        }
    }

    /// <summary>Some samples are for a newer server, or in the dialect of another one. What the server refuses, reading must refuse.</summary>
    private async Task<bool> RunsAsync(string sql)
    {
        try
        {
            await _bench.Truth.RunAsync(sql);
            return true;
        }
        catch (InvalidOperationException e) when (e.InnerException is PostgresException)
        {
            var schema = SchemaFiles.Read([new SourceFile("schema.sql", sql)], _bench.Version);
            Assert.That(schema.Diagnostics.Select(found => found.Severity), Has.Member(DiagnosticSeverity.Error), e.Message);
            return false;
        }
        finally
        {
            await _bench.Truth.ClearAsync();
        }
    }

    private static IEnumerable<string> Names() => SchemaSample.All.Select(sample => sample.Name);
}
