namespace MigrationBuild.Npgsql;

/// <summary>A file begins. <paramref name="Skipped"/> statements of it were executed by an earlier, broken run.</summary>
public sealed record FileStarted(string Path, int Total, int Skipped, bool InTransaction) : ApplyProgress;
