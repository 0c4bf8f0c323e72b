namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A variable of a JSON path: <c>value AS name</c>.</summary>
public sealed record JsonArgument(Expression Value, Identifier Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Name };
}
