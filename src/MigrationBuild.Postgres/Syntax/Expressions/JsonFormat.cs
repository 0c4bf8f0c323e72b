namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>FORMAT JSON [ENCODING name]</c></summary>
/// <param name="Encoding">
/// The name after <c>ENCODING</c>, of a <c>bytea</c> value: <c>utf8</c> is the only one
/// that PostgreSQL implements. Null where none is written.
/// </param>
public sealed record JsonFormat(Identifier? Encoding) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Encoding };
}
