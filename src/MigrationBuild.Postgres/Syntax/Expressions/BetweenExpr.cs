namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x BETWEEN a AND b</c></summary>
/// <param name="Argument">The value before <c>BETWEEN</c>.</param>
/// <param name="IsNegated">Whether <c>NOT</c> is written.</param>
/// <param name="IsSymmetric">Whether <c>SYMMETRIC</c> is written: the bounds may be in either order.</param>
/// <param name="Lower">The bound before <c>AND</c>, inclusive.</param>
/// <param name="Upper">The bound after <c>AND</c>, inclusive.</param>
public sealed record BetweenExpr(
    Expression Argument,
    bool IsNegated,
    bool IsSymmetric,
    Expression Lower,
    Expression Upper) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Lower, Upper };
}
