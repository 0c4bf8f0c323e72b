using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>
/// <c>SELECT … FROM … WHERE … GROUP BY … HAVING … WINDOW …</c>. <c>TABLE t</c> is <c>SELECT * FROM t</c>, as in PostgreSQL's own
/// tree.
/// </summary>
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
    public override IEnumerable<SyntaxNode> ChildNodes() =>
        new ChildList { Distinct, Targets, Into, From, Where, GroupBy, Having, Windows };
}
