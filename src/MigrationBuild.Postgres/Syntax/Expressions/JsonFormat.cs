namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>FORMAT JSON [ENCODING name]</c></summary>
public sealed record JsonFormat(Identifier? Encoding) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Encoding };
}
