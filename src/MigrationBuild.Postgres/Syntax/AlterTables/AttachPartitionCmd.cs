using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ATTACH PARTITION …</c>; an index's partition has no bound.</summary>
/// <param name="Partition">The table or index that becomes a partition.</param>
/// <param name="Bound">Its <c>FOR VALUES …</c> or <c>DEFAULT</c>; null for an index.</param>
public sealed record AttachPartitionCmd(ObjectName Partition, PartitionBound? Bound) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Partition, Bound };
}
