using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Gives a partition other rows.</summary>
public sealed record MovePartition(QualifiedName Table, Partition Old, Partition New) : Change;
