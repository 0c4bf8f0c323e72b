namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How two queries are combined.</summary>
public enum SetOperationKind
{
    Union,
    Intersect,
    Except,
}
