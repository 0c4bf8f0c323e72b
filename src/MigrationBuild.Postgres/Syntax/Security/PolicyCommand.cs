namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>The commands a policy applies to.</summary>
public enum PolicyCommand
{
    /// <summary><c>ALL</c>, also where nothing is written.</summary>
    All,

    /// <summary><c>SELECT</c>, and the reading that other commands do.</summary>
    Select,

    /// <summary><c>INSERT</c></summary>
    Insert,

    /// <summary><c>UPDATE</c></summary>
    Update,

    /// <summary><c>DELETE</c></summary>
    Delete,
}
