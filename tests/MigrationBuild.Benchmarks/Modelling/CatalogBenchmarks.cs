using BenchmarkDotNet.Attributes;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Benchmarks.Modelling;

/// <summary>From a script to a catalog, to the difference of two catalogs, to a plan: ten times the tables take ten times as long.</summary>
public class CatalogBenchmarks
{
    private const int Version = 17;

    private SqlScript _script = null!;
    private Catalog _old = null!;
    private Catalog _wanted = null!;

    [Params(100, 1_000, 10_000)]
    public int Tables { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _script = SqlParser.Parse(GeneratedSchema.Create(Tables, revision: 0));
        _old = Replay();
        _wanted = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(GeneratedSchema.Create(Tables, revision: 1))], Version).Catalog;
    }

    [Benchmark]
    public Catalog Replay() => CatalogReplay.Replay(Catalog.NewDatabase, [_script], Version).Catalog;

    [Benchmark]
    public EquatableArray<Change> Compare() => CatalogComparer.Compare(_old, _wanted, SchemaScope.Everything);

    [Benchmark]
    public MigrationPlan Plan() => MigrationPlanner.Plan(_old, _wanted, SchemaScope.Migrations, new PlanOptions(Version, new SourceFile("schema.sql", "")));
}
