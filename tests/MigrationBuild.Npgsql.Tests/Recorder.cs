namespace MigrationBuild.Npgsql.Tests;

/// <summary>Keeps what a run reports, in order.</summary>
internal sealed class Recorder : IProgress<ApplyProgress>
{
    private readonly List<ApplyProgress> _events = [];

    public IEnumerable<string> Lines => _events.Select(Describe);

    public void Report(ApplyProgress value) => _events.Add(value);

    private static string Describe(ApplyProgress progress) => progress switch
    {
        FileStarted file => $"{file.Path}: {file.Total} statements, {file.Skipped} skipped, {(file.InTransaction ? "together" : "one by one")}",
        StatementStarted statement => $"{statement.Index}/{statement.Total} {statement.Statement}",
        StatementFinished statement => $"{statement.Index}/{statement.Total} done",
        FileFinished file => $"{file.Path}: done",
        BaselineWritten baseline => $"baseline {baseline.Path}",
        InvalidIndexDropped index => $"dropped {index.Index}",
        WaitingForLock => "waiting",
        _ => progress.ToString(),
    };
}
