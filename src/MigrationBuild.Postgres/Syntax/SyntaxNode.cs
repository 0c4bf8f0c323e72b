using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// A node of the syntax tree. Nodes are immutable and know where they stand; two nodes are equal if they mean the same,
/// wherever they stand, so <see cref="Span"/> takes no part in equality.
/// </summary>
public abstract record SyntaxNode
{
    /// <summary>Where the node stands in the text it was parsed from, from its first token's start to its last token's end.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The direct children in source order.</summary>
    public abstract IEnumerable<SyntaxNode> ChildNodes();

    /// <summary>Whether the other is of the same type and means the same; places are not compared.</summary>
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
