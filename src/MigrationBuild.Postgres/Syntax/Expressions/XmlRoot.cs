namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLROOT(value, VERSION …, STANDALONE …)</c>; a null version is <c>NO VALUE</c>.</summary>
public sealed record XmlRoot(Expression Value, Expression? Version, XmlStandalone Standalone) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Version };
}
