namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Where nulls sort, where that is written.</summary>
public enum NullsOrder
{
    Unspecified,
    First,
    Last,
}
