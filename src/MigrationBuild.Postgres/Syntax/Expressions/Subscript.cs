namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>[index]</c></summary>
/// <param name="Index">The value in the brackets: a position in an array, or a key of a <c>jsonb</c>.</param>
public sealed record Subscript(Expression Index) : IndirectionElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Index };
}
