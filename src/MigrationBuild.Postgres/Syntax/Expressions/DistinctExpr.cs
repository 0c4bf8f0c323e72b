namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>a IS DISTINCT FROM b</c></summary>
public sealed record DistinctExpr(Expression Left, bool IsNegated, Expression Right) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right };
}
