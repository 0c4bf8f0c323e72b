namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>WHEN … THEN …</c></summary>
/// <param name="Condition">What follows <c>WHEN</c>: a condition, or a value where the <c>CASE</c> has an argument.</param>
/// <param name="Result">The value after <c>THEN</c>.</param>
public sealed record CaseWhen(Expression Condition, Expression Result) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Result };
}
