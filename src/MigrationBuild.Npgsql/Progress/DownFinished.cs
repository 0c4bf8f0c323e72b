namespace MigrationBuild.Npgsql;

/// <summary>A migration is taken back, and the database has forgotten it.</summary>
public sealed record DownFinished(string Path, TimeSpan Duration) : ApplyProgress;
