namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Which form of grouping set.</summary>
public enum GroupingSetKind
{
    Empty,
    Rollup,
    Cube,
    Sets,
}
