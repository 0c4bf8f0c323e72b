namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>When a trigger or rule fires.</summary>
public enum EnableMode
{
    /// <summary><c>ENABLE</c>: it fires unless <c>session_replication_role</c> is <c>replica</c>.</summary>
    Enable,

    /// <summary><c>ENABLE ALWAYS</c>: it fires whatever <c>session_replication_role</c> is.</summary>
    EnableAlways,

    /// <summary><c>ENABLE REPLICA</c>: it fires only where <c>session_replication_role</c> is <c>replica</c>.</summary>
    EnableReplica,

    /// <summary><c>DISABLE</c>: it stays defined and does not fire.</summary>
    Disable,
}
