using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>DISTINCT</c>, or <c>DISTINCT ON (…)</c>.</summary>
/// <param name="On">The expressions in <c>ON (…)</c>, of which equal rows the first is kept; none is plain <c>DISTINCT</c>.</param>
public sealed record DistinctClause(EquatableArray<Expression> On) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { On };
}
