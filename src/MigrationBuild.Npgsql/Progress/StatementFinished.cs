namespace MigrationBuild.Npgsql;

/// <summary>A statement has run. <paramref name="Index"/> counts from 1; secrets in <paramref name="Statement"/> are masked.</summary>
public sealed record StatementFinished(string Path, string Statement, int Index, int Total, TimeSpan Duration) : ApplyProgress;
