using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>GROUP BY [DISTINCT] …</c></summary>
/// <param name="IsDistinct">Whether <c>DISTINCT</c> is written (PostgreSQL 14): equal grouping sets count once.</param>
/// <param name="Items">Expressions and <see cref="GroupingSet"/>s.</param>
public sealed record GroupByClause(bool IsDistinct, EquatableArray<Expression> Items) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Items };
}
