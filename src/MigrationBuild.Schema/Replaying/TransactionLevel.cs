namespace MigrationBuild.Schema.Replaying;

/// <summary>A transaction block or savepoint, and the state that rolling it back restores.</summary>
/// <param name="Savepoint">Null for the block itself.</param>
public sealed record TransactionLevel(string? Savepoint, ReplayState Before);
