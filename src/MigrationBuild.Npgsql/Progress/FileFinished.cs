namespace MigrationBuild.Npgsql;

/// <summary>A file has run and the database remembers it.</summary>
public sealed record FileFinished(string Path, TimeSpan Duration) : ApplyProgress;
