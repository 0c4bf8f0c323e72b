namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>a IS DISTINCT FROM b</c></summary>
/// <param name="Left">The value before <c>IS</c>.</param>
/// <param name="IsNegated">Whether it is <c>IS NOT DISTINCT FROM</c>: equal, or both null.</param>
/// <param name="Right">The value after <c>FROM</c>.</param>
public sealed record DistinctExpr(Expression Left, bool IsNegated, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right };
}
