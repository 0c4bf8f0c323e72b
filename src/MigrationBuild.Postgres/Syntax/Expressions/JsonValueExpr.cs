namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A value whose JSON format is written: <c>x FORMAT JSON</c>.</summary>
/// <param name="Value">A string or <c>bytea</c>.</param>
/// <param name="Format">The <c>FORMAT JSON</c> after it, by which its content is JSON rather than a string.</param>
public sealed record JsonValueExpr(Expression Value, JsonFormat Format) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Format };
}
