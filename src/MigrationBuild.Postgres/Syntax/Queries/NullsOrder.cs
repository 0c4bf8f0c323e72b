namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Where nulls sort, where that is written.</summary>
public enum NullsOrder
{
    /// <summary>Nothing: last if ascending, first if descending.</summary>
    Unspecified,

    /// <summary><c>NULLS FIRST</c></summary>
    First,

    /// <summary><c>NULLS LAST</c></summary>
    Last,
}
