namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>What a session forgets.</summary>
public enum DiscardTarget
{
    /// <summary><c>ALL</c>: everything, as at the session's beginning; not inside of a transaction block.</summary>
    All,

    /// <summary><c>PLANS</c>: cached plans.</summary>
    Plans,

    /// <summary><c>SEQUENCES</c>: what sequences have cached, and <c>currval</c>.</summary>
    Sequences,

    /// <summary><c>TEMPORARY</c> or <c>TEMP</c>: temporary tables.</summary>
    Temporary,
}
