namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A value with the name it gets in XML: <c>value AS name</c>.</summary>
public sealed record XmlNamedValue(Expression Value, Identifier? Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Name };
}
