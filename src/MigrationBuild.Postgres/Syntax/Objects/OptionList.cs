using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>The value of an option that is a list in parentheses; a star alone is an empty one.</summary>
public sealed record OptionList(EquatableArray<SyntaxNode> Items) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Items };
}
