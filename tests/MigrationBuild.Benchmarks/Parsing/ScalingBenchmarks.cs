using BenchmarkDotNet.Attributes;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Benchmarks.Parsing;

/// <summary>A script four times as long takes four times as long: the MB/s stay.</summary>
public class ScalingBenchmarks
{
    [ParamsSource(nameof(Workloads))]
    public Workload Sql { get; set; } = null!;

    public static IEnumerable<Workload> Workloads => [Workload.Generated(1), Workload.Generated(4), Workload.Generated(16), Workload.Generated(64)];

    [Benchmark]
    public EquatableArray<SplitStatement> Split() => SqlParser.Split(new SourceFile(Sql.Name, Sql.Text));

    [Benchmark]
    public SqlScript Parse() => SqlParser.Parse(Sql.Text);
}
