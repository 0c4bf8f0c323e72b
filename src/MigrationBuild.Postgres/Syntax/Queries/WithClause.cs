using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>WITH [RECURSIVE] …</c></summary>
/// <param name="IsRecursive">Whether <c>RECURSIVE</c> is written: a query may refer to itself and to later ones.</param>
/// <param name="Items">The queries; without <c>RECURSIVE</c> each may refer to those before it.</param>
public sealed record WithClause(bool IsRecursive, EquatableArray<CommonTableExpr> Items) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Items };
}
