namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Whether a common table expression is computed apart.</summary>
public enum CteMaterialization
{
    /// <summary>Nothing: it is merged into the query if it is used once, is not recursive and has no side effects.</summary>
    Unspecified,

    /// <summary><c>MATERIALIZED</c>: computed once.</summary>
    Materialized,

    /// <summary><c>NOT MATERIALIZED</c>: merged into the query even if it is used more than once.</summary>
    NotMaterialized,
}
