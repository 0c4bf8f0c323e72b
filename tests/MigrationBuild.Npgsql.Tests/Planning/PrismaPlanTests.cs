using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Npgsql.Tests.Planning;

/// <summary>Plans between the schemas of the recorded Prisma corpus, run on a server.</summary>
[TestFixture]
public sealed class PrismaPlanTests
{
    private PlanBench _bench = null!;

    [OneTimeSetUp]
    public async Task CreateBench() => _bench = await PlanBench.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeBench() => await _bench.DisposeAsync();

    [SetUp]
    public async Task Clear() => await _bench.ClearAsync();

    [TestCaseSource(nameof(Pairs))]
    public async Task A_plan_leads_from_one_schema_to_the_other_and_back(PrismaCase pair)
    {
        var (from, to) = (_bench.Read(pair.ReadFile("from.prisma")), _bench.Read(pair.ReadFile("to.prisma")));
        await _bench.Truth.RunAsync(_bench.Plan(Catalog.NewDatabase, to.Catalog, SchemaScope.Everything));
        await _bench.Work.RunAsync(_bench.Plan(Catalog.NewDatabase, from.Catalog, SchemaScope.Everything));
        var before = await _bench.Work.ReadAsync();

        var there = _bench.Plan(from.Catalog, to.Catalog, SchemaScope.Everything);
        await _bench.Work.RunAsync(there);
        await _bench.AssertWorkIsAsync(await _bench.Truth.ReadAsync(), to.Catalog, there);

        var back = _bench.Plan(to.Catalog, from.Catalog, SchemaScope.Everything);
        await _bench.Work.RunAsync(back);
        await _bench.AssertWorkIsAsync(before, from.Catalog, back);
    }

    [TestCaseSource(nameof(Valid))]
    public async Task A_schema_is_made_as_Prisma_makes_it_and_taken_away_again(PrismaCase schema)
    {
        var desired = _bench.Read(schema.ReadSchema());
        await _bench.Truth.ExecuteAsync(schema.Prelude);
        await _bench.Work.ExecuteAsync(schema.Prelude);
        var empty = await _bench.Work.ReadAsync();
        var before = (await _bench.Work.InspectAsync()).Catalog;
        await _bench.Truth.ExecuteAsync(schema.ReadText("expected.sql"));

        var made = _bench.Plan(Catalog.NewDatabase, desired.Catalog, SchemaScope.Everything);
        await _bench.Work.RunAsync(made);
        await _bench.AssertWorkIsAsync(await _bench.Truth.ReadAsync(), before.Extensions.Aggregate(desired.Catalog, (catalog, extension) => catalog.With(extension)), made);

        var gone = _bench.Plan(desired.Catalog, Catalog.NewDatabase, SchemaScope.Everything);
        await _bench.Work.RunAsync(gone);
        await _bench.AssertWorkIsAsync(empty, before, gone);
    }

    private static IEnumerable<PrismaCase> Pairs() => PrismaCase.All("pairs").Where(pair => File.Exists(Path.Combine(pair.Folder, "from.prisma")));

    private static IEnumerable<PrismaCase> Valid() => PrismaCase.All("valid").Where(schema => schema.RunsOnServer);
}
