namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>The direction of a sort, where one is written.</summary>
public enum SortDirection
{
    Unspecified,
    Ascending,
    Descending,
    Using,
}
