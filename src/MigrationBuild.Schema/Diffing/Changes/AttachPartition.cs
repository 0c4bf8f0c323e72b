using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Makes a table that is there a partition.</summary>
public sealed record AttachPartition(QualifiedName Table, Partition Partition) : Change;
