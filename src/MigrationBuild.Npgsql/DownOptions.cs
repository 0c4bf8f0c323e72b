namespace MigrationBuild.Npgsql;

/// <summary>Which migrations are taken back, and how. Without a word it is the newest one.</summary>
public sealed record DownOptions
{
    public static DownOptions Default { get; } = new();

    /// <summary>The schema of the revisions table; null for that of the connection's search path, else <c>atlas_schema_revisions</c>.</summary>
    public string? RevisionsSchema { get; init; }

    /// <summary>Tells what would run and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>The version that stays the newest; null where <see cref="Count"/> says how far to go.</summary>
    public string? ToVersion { get; init; }

    /// <summary>How many migrations to take back at most.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Goes on though rows or values are lost.</summary>
    public bool AllowDataLoss { get; init; }

    /// <summary>What a dry run told and somebody agreed to: anything else is refused. Null runs what is found.</summary>
    public DownResult? Approved { get; init; }

    /// <summary>How long to wait for another run to finish.</summary>
    public TimeSpan WaitForLock { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>PostgreSQL's <c>lock_timeout</c> for the statements; null for the server's own.</summary>
    public TimeSpan? LockTimeout { get; init; }

    /// <summary>PostgreSQL's <c>statement_timeout</c> for the statements; null for the server's own.</summary>
    public TimeSpan? StatementTimeout { get; init; }
}
