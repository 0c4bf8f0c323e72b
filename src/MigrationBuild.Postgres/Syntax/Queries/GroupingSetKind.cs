namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Which form of grouping set.</summary>
public enum GroupingSetKind
{
    /// <summary><c>()</c>: all rows in one group.</summary>
    Empty,

    /// <summary><c>ROLLUP (a, b)</c>: the list, then each time without its last one, down to nothing.</summary>
    Rollup,

    /// <summary><c>CUBE (a, b)</c>: every subset of the list.</summary>
    Cube,

    /// <summary><c>GROUPING SETS (…)</c>: the sets listed.</summary>
    Sets,
}
