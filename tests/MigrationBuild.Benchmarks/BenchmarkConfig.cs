using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace MigrationBuild.Benchmarks;

/// <summary>Many short iterations, of which the least and the median count: other work on the machine only ever adds.</summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig()
    {
        AddJob(Job.Default.WithGcConcurrent(false).WithWarmupCount(8).WithIterationCount(25));
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics);
        AddColumn(StatisticColumn.Min, StatisticColumn.Median);
        AddColumn(WorkloadColumn.MegabytesPerSecond, WorkloadColumn.BytesPerStatement);
        AddLogger(ConsoleLogger.Default);
        WithBuildTimeout(TimeSpan.FromMinutes(10));
        AddExporter(MarkdownExporter.GitHub);
    }
}
