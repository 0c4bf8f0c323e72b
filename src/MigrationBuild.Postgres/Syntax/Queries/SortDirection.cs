namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>The direction of a sort, where one is written.</summary>
public enum SortDirection
{
    /// <summary>Nothing is written: ascending.</summary>
    Unspecified,

    /// <summary><c>ASC</c></summary>
    Ascending,

    /// <summary><c>DESC</c></summary>
    Descending,

    /// <summary><c>USING operator</c>, which only <c>ORDER BY</c> of a query takes.</summary>
    Using,
}
