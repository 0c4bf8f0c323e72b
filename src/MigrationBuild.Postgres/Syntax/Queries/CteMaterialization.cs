namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Whether a common table expression is computed apart.</summary>
public enum CteMaterialization
{
    Unspecified,
    Materialized,
    NotMaterialized,
}
