namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A column or expression of the index that a conflict is about.</summary>
public sealed record InferElem(Expression Value, ObjectName? Collation, ObjectName? OperatorClass) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Collation, OperatorClass };
}
