using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>AS name (columns)</c></summary>
/// <param name="Name">The name after <c>AS</c>, by which the rest of the query knows the item.</param>
/// <param name="Columns">New names for its first columns; none keeps them all.</param>
public sealed record Alias(Identifier Name, EquatableArray<Identifier> Columns) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns };
}
