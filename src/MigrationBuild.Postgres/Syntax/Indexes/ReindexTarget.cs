namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary>What is reindexed.</summary>
public enum ReindexTarget
{
    Index,
    Table,
    Schema,
    System,
    Database,
}
