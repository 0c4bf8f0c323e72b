namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a column of JSON_TABLE holds.</summary>
public enum JsonTableColumnKind
{
    ForOrdinality,
    Regular,
    Exists,
    Nested,
}
