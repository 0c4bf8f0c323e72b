namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>What fires a trigger.</summary>
public enum TriggerEventKind
{
    /// <summary><c>INSERT</c></summary>
    Insert,

    /// <summary><c>UPDATE</c>, perhaps <c>OF</c> columns.</summary>
    Update,

    /// <summary><c>DELETE</c></summary>
    Delete,

    /// <summary><c>TRUNCATE</c>, of the whole statement only.</summary>
    Truncate,
}
