namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>The kind of relation that ALTER names.</summary>
public enum AlterTableObject
{
    Table,
    ForeignTable,
    Index,
    Sequence,
    View,
    MaterializedView,
}
