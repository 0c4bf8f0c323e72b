namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>key : value</c></summary>
/// <param name="Key">The value before the colon or <c>VALUE</c>.</param>
/// <param name="Value">The value after the colon, perhaps with <c>FORMAT JSON</c>.</param>
public sealed record JsonKeyValue(Expression Key, Expression Value) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Key, Value };
}
