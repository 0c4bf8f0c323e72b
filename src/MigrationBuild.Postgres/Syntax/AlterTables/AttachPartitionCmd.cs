using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ATTACH PARTITION …</c>; an index's partition has no bound.</summary>
public sealed record AttachPartitionCmd(ObjectName Partition, PartitionBound? Bound) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Partition, Bound };
}
