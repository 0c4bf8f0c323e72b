namespace MigrationBuild.Npgsql;

/// <summary>Something that happened during a run, reported as it happens and in order.</summary>
public abstract record ApplyProgress;
