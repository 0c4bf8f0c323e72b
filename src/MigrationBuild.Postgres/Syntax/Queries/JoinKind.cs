namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>The kind of a join. A cross join is an inner one without a condition.</summary>
public enum JoinKind
{
    Inner,
    Left,
    Full,
    Right,
}
