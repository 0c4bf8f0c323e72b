namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON(x)</c> (PostgreSQL 17)</summary>
/// <param name="Value">The text that is read as <c>json</c>.</param>
/// <param name="HasUniqueKeys">Whether <c>WITH UNIQUE [KEYS]</c> is written: a key twice is then an error.</param>
public sealed record JsonParseExpr(Expression Value, bool HasUniqueKeys) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
