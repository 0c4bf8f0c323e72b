namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>NULLIF(a, b)</c></summary>
public sealed record NullIfExpr(Expression Left, Expression Right) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right };
}
