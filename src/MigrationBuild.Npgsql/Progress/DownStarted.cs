namespace MigrationBuild.Npgsql;

/// <summary>A migration begins to be taken back. <paramref name="Done"/> of the statements were executed by an earlier, broken run.</summary>
public sealed record DownStarted(string Path, int Total, int Done) : ApplyProgress;
