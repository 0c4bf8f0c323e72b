namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>A column or expression of a partition key.</summary>
public sealed record PartitionElem(Expression Value, ObjectName? Collation, ObjectName? OperatorClass) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Collation, OperatorClass };
}
