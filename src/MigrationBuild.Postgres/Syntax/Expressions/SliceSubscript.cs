namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>[lower:upper]</c>; either bound may be missing.</summary>
public sealed record SliceSubscript(Expression? Lower, Expression? Upper) : IndirectionElement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Lower, Upper };
}
