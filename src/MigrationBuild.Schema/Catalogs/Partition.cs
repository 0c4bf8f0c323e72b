namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>PARTITION OF</c>: what makes a table a partition.</summary>
public sealed record Partition(QualifiedName Parent, PartitionBoundSpec Bound);
