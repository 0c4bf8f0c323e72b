using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>An element of an exclusion constraint.</summary>
/// <param name="Element">A column or expression, as in an index.</param>
/// <param name="Operator">The operator after <c>WITH</c>; no two rows may answer true to all of them.</param>
public sealed record ExclusionElem(IndexElem Element, OperatorName Operator) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Element, Operator };
}
