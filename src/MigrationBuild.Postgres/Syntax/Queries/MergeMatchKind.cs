namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Which rows a WHEN clause of MERGE is about.</summary>
public enum MergeMatchKind
{
    /// <summary><c>WHEN MATCHED</c>: rows of both.</summary>
    Matched,

    /// <summary><c>WHEN NOT MATCHED BY SOURCE</c> (PostgreSQL 17): rows of the target only.</summary>
    NotMatchedBySource,

    /// <summary><c>WHEN NOT MATCHED [BY TARGET]</c>: rows of the source only. The words in brackets are of PostgreSQL 17.</summary>
    NotMatchedByTarget,
}
