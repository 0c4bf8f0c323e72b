namespace MigrationBuild.Npgsql;

/// <summary>How a bundle is applied. The defaults are right for a deployment.</summary>
public sealed record ApplyOptions
{
    public static ApplyOptions Default { get; } = new();

    /// <summary>The schema of the revisions table; null for that of the connection's search path, else <c>atlas_schema_revisions</c>.</summary>
    public string? RevisionsSchema { get; init; }

    /// <summary>Reports what would run and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>
    /// For a database that existed before its migrations: this version and all before it count as applied. It is used only while the
    /// database has no history.
    /// </summary>
    public string? Baseline { get; init; }

    /// <summary>Runs all migrations on a database that has objects but no history.</summary>
    public bool AllowDirty { get; init; }

    /// <summary>Goes on though a file that was applied has another content by now.</summary>
    public bool AllowEdited { get; init; }

    /// <summary>The last version to apply; null for all.</summary>
    public string? ToVersion { get; init; }

    /// <summary>How many files to apply at most; null for all.</summary>
    public int? Limit { get; init; }

    public ExecutionOrder Order { get; init; }

    /// <summary>How long to wait for another run to finish.</summary>
    public TimeSpan WaitForLock { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>PostgreSQL's <c>lock_timeout</c> for the migrations; null for the server's own.</summary>
    public TimeSpan? LockTimeout { get; init; }

    /// <summary>PostgreSQL's <c>statement_timeout</c> for the migrations; null for the server's own.</summary>
    public TimeSpan? StatementTimeout { get; init; }
}
