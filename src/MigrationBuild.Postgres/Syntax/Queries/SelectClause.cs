using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>
/// <c>SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW …</c>. <c>TABLE t</c> is <c>SELECT * FROM t</c>, as in PostgreSQL's own
/// tree.
/// </summary>
/// <param name="Distinct">The <c>DISTINCT</c> clause; null is <c>ALL</c>.</param>
/// <param name="Targets">The list after <c>SELECT</c>, which may be empty.</param>
/// <param name="Into">The <c>INTO</c> clause, which makes a table; or null.</param>
/// <param name="From">The items after <c>FROM</c>, cross joined.</param>
/// <param name="Where">The condition after <c>WHERE</c>, or null.</param>
/// <param name="GroupBy">The <c>GROUP BY</c> clause, or null.</param>
/// <param name="Having">The condition after <c>HAVING</c>, or null.</param>
/// <param name="Windows">The named windows after <c>WINDOW</c>.</param>
public sealed record SelectClause(
    DistinctClause? Distinct,
    EquatableArray<ResTarget> Targets,
    IntoClause? Into,
    EquatableArray<FromItem> From,
    Expression? Where,
    GroupByClause? GroupBy,
    Expression? Having,
    EquatableArray<WindowDef> Windows) : QueryBody
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() =>
        new ChildList { Distinct, Targets, Into, From, Where, GroupBy, Having, Windows };
}
