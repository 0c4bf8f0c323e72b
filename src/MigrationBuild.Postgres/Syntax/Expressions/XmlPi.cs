namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLPI(NAME n, content)</c></summary>
public sealed record XmlPi(Identifier Name, Expression? Content) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Content };
}
