namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>The kind of relation that ALTER names.</summary>
public enum AlterTableObject
{
    /// <summary><c>ALTER TABLE</c>, which PostgreSQL also takes for the other kinds.</summary>
    Table,

    /// <summary><c>ALTER FOREIGN TABLE</c></summary>
    ForeignTable,

    /// <summary><c>ALTER INDEX</c></summary>
    Index,

    /// <summary>
    /// <c>ALTER SEQUENCE</c> where it changes the owner or persistence; options are an <see cref="Sequences.AlterSeqStmt"/>.
    /// </summary>
    Sequence,

    /// <summary><c>ALTER VIEW</c></summary>
    View,

    /// <summary><c>ALTER MATERIALIZED VIEW</c></summary>
    MaterializedView,
}
