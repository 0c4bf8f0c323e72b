namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>DETACH PARTITION …</c></summary>
public sealed record DetachPartitionCmd(ObjectName Partition, bool IsConcurrent, bool IsFinalize) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Partition };
}
