namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLPARSE(DOCUMENT|CONTENT value)</c></summary>
public sealed record XmlParse(bool IsDocument, Expression Value, bool PreservesWhitespace) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
