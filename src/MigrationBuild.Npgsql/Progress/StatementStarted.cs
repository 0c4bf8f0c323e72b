namespace MigrationBuild.Npgsql;

/// <summary>A statement is being sent. <paramref name="Index"/> counts from 1; secrets in <paramref name="Statement"/> are masked.</summary>
public sealed record StatementStarted(string Path, string Statement, int Index, int Total) : ApplyProgress;
