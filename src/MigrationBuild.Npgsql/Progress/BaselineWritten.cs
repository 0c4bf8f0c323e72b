namespace MigrationBuild.Npgsql;

/// <summary>The file and all before it count as applied from now on.</summary>
public sealed record BaselineWritten(string Path) : ApplyProgress;
