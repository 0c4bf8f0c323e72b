namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>The kind of a join. A cross join is an inner one without a condition.</summary>
public enum JoinKind
{
    /// <summary><c>[INNER] JOIN</c>, <c>CROSS JOIN</c></summary>
    Inner,

    /// <summary><c>LEFT [OUTER] JOIN</c>: every row of the left item.</summary>
    Left,

    /// <summary><c>FULL [OUTER] JOIN</c>: every row of both.</summary>
    Full,

    /// <summary><c>RIGHT [OUTER] JOIN</c>: every row of the right item.</summary>
    Right,
}
