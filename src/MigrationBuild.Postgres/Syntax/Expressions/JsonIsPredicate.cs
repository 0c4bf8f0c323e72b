namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS JSON</c> (PostgreSQL 16)</summary>
/// <param name="Argument">The value before <c>IS</c>. For <c>x IS NOT JSON</c> the test stands in a <see cref="BoolExpr"/> of NOT.</param>
/// <param name="Kind">The word after <c>JSON</c>.</param>
/// <param name="HasUniqueKeys">Whether <c>WITH UNIQUE [KEYS]</c> is written: an object with a key twice is then no JSON.</param>
public sealed record JsonIsPredicate(Expression Argument, JsonValueKind Kind, bool HasUniqueKeys) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
