namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Which rows a WHEN clause of MERGE is about.</summary>
public enum MergeMatchKind
{
    Matched,
    NotMatchedBySource,
    NotMatchedByTarget,
}
