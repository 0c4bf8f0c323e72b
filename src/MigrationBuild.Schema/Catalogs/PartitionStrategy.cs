namespace MigrationBuild.Schema.Catalogs;

/// <summary>How rows are told apart: <c>pg_partitioned_table.partstrat</c>.</summary>
public enum PartitionStrategy
{
    List,
    Range,
    Hash,
}
