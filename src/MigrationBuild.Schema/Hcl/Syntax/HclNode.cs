using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>
/// A node of the tree of an HCL file. Nodes are immutable and know where they stand; two nodes are equal if they say the same,
/// wherever they stand, so <see cref="Span"/> takes no part in equality.
/// </summary>
public abstract record HclNode
{
    /// <summary>Where the node stands in its file, from its first character to its last.</summary>
    public TextSpan Span { get; init; }

    public virtual bool Equals(HclNode? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
