namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>CURRENT OF cursor</c>.</summary>
public sealed record CurrentOfExpr(Identifier Cursor) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Cursor };
}
