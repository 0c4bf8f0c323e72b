namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>LIKE</c>, <c>ILIKE</c> or <c>SIMILAR TO</c>.</summary>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="IsNegated">Whether <c>NOT</c> is written before it.</param>
/// <param name="Argument">The text before the predicate.</param>
/// <param name="Pattern">The pattern: <c>%</c>, <c>_</c> and, of <c>SIMILAR TO</c>, the operators of regular expressions.</param>
/// <param name="Escape">The character after <c>ESCAPE</c>, an empty string for none; null is the backslash.</param>
public sealed record LikeExpr(
    LikeKind Kind,
    bool IsNegated,
    Expression Argument,
    Expression Pattern,
    Expression? Escape) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Pattern, Escape };
}
