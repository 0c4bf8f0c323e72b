namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>Where a cast applies of itself.</summary>
public enum CastContext
{
    /// <summary>Nothing: only where a cast is written.</summary>
    Explicit,

    /// <summary><c>AS ASSIGNMENT</c>: also where a value is assigned to a column.</summary>
    Assignment,

    /// <summary><c>AS IMPLICIT</c>: in any expression.</summary>
    Implicit,
}
