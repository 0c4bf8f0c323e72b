namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary>What is reindexed.</summary>
public enum ReindexTarget
{
    /// <summary><c>INDEX</c>: one index, or those of a partitioned one.</summary>
    Index,

    /// <summary><c>TABLE</c>: all indexes of a table.</summary>
    Table,

    /// <summary><c>SCHEMA</c>: all indexes of a schema.</summary>
    Schema,

    /// <summary><c>SYSTEM</c>: all indexes of the system catalogs.</summary>
    System,

    /// <summary><c>DATABASE</c>: all indexes of the current database, since PostgreSQL 16 without those of system catalogs.</summary>
    Database,
}
