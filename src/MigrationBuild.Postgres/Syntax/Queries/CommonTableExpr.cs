using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>name (columns) AS [NOT] MATERIALIZED (query)</c></summary>
public sealed record CommonTableExpr(
    Identifier Name,
    EquatableArray<Identifier> Columns,
    CteMaterialization Materialization,
    Statement Query,
    CteSearchClause? Search,
    CteCycleClause? Cycle) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, Query, Search, Cycle };
}
