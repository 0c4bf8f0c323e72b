namespace MigrationBuild.Npgsql;

/// <summary>An index that a broken run of the file had left half built was removed, so that it is built anew.</summary>
public sealed record InvalidIndexDropped(string Path, string Index) : ApplyProgress;
