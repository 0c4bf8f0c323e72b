namespace MigrationBuild.Npgsql;

/// <summary>The file differs from what was applied, which was allowed; its checksum is recorded as it is now.</summary>
public sealed record EditAccepted(string Path) : ApplyProgress;
