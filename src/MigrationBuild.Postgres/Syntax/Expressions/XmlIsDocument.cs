namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS DOCUMENT</c></summary>
public sealed record XmlIsDocument(Expression Argument) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
