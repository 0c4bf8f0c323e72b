namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>LIKE</c>, <c>ILIKE</c> or <c>SIMILAR TO</c>.</summary>
public sealed record LikeExpr(
    LikeKind Kind,
    bool IsNegated,
    Expression Argument,
    Expression Pattern,
    Expression? Escape) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Pattern, Escape };
}
