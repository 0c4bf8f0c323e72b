using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Makes a partition a table of its own.</summary>
public sealed record DetachPartition(QualifiedName Table, Partition Partition) : Change;
