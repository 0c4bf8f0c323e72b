namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_SERIALIZE(x)</c> (PostgreSQL 17)</summary>
/// <param name="Value">The JSON that is written as text.</param>
/// <param name="Output">The <c>RETURNING</c> clause, of a string type or <c>bytea</c>; null is <c>text</c>.</param>
public sealed record JsonSerializeExpr(Expression Value, JsonOutput? Output) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Output };
}
