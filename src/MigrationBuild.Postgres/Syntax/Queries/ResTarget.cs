namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>An item of a SELECT or RETURNING list: <c>value AS name</c>.</summary>
/// <param name="Value">The value, or a <see cref="Expressions.Star"/>.</param>
/// <param name="Name">The name after <c>AS</c>; null where PostgreSQL finds one.</param>
public sealed record ResTarget(Expression Value, Identifier? Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Name };
}
