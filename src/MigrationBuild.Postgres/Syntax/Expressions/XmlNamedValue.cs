namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A value with the name it gets in XML: <c>value AS name</c>.</summary>
/// <param name="Value">The value before <c>AS</c>.</param>
/// <param name="Name">The name after <c>AS</c>; null is that of the column, and in <c>XMLNAMESPACES</c> the default namespace.</param>
public sealed record XmlNamedValue(Expression Value, Identifier? Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Name };
}
