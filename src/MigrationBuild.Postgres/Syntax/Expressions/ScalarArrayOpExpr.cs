namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An operator applied to each element of an array: <c>x = ANY (array)</c> or <c>x = ALL (array)</c>.</summary>
/// <param name="Left">The value that is compared with each element.</param>
/// <param name="Operator">The operator, one with a boolean result.</param>
/// <param name="IsAny">Whether it is <c>ANY</c> (or <c>SOME</c>) rather than <c>ALL</c>.</param>
/// <param name="Right">The array in the parentheses.</param>
public sealed record ScalarArrayOpExpr(Expression Left, OperatorName Operator, bool IsAny, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Operator, Right };
}
