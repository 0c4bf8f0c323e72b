using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace MigrationBuild.Benchmarks;

/// <summary>A figure that relates a benchmark's result to the text of its <see cref="Workload"/>.</summary>
internal sealed class WorkloadColumn(string name, string legend, Func<BenchmarkReport, Workload, double?> measure) : IColumn
{
    /// <summary>UTF-8 bytes of SQL, in millions, in a second: by the median.</summary>
    public static WorkloadColumn MegabytesPerSecond { get; } = new(
        "MB/s",
        "Millions of UTF-8 bytes of SQL in a second, by the median",
        (report, workload) => workload.Bytes * 1e3 / report.ResultStatistics?.Median);

    public static WorkloadColumn BytesPerStatement { get; } = new(
        "B/statement",
        "Managed memory allocated for a statement, in bytes",
        (report, workload) => (double?)report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / workload.Statements);

    public string Id => name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var workload = benchmarkCase.Parameters.Items.Select(parameter => parameter.Value).OfType<Workload>().SingleOrDefault();
        return workload is not null && summary[benchmarkCase] is { } report && measure(report, workload) is { } value
            ? value.ToString("N0", CultureInfo.InvariantCulture)
            : "?";
    }
}
