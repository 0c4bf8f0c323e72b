namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>NULLIF(a, b)</c></summary>
/// <param name="Left">The value that is the result unless it equals the other.</param>
/// <param name="Right">What it is compared with.</param>
public sealed record NullIfExpr(Expression Left, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right };
}
