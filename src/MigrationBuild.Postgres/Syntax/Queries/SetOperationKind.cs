namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How two queries are combined.</summary>
public enum SetOperationKind
{
    /// <summary><c>UNION</c></summary>
    Union,

    /// <summary><c>INTERSECT</c>, which binds more tightly than the others.</summary>
    Intersect,

    /// <summary><c>EXCEPT</c></summary>
    Except,
}
