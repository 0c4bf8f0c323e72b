using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>The value of an option that is a list in parentheses; a star alone is an empty one.</summary>
/// <param name="Items">The items, as the columns of <c>FORCE_NULL (a, b)</c>.</param>
public sealed record OptionList(EquatableArray<SyntaxNode> Items) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Items };
}
