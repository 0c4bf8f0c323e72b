using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>name (columns) AS [NOT] MATERIALIZED (query)</c></summary>
/// <param name="Name">The name by which the query refers to it.</param>
/// <param name="Columns">New names for its columns; none keeps those of the query.</param>
/// <param name="Materialization">What is between <c>AS</c> and the parentheses.</param>
/// <param name="Query">The statement in the parentheses; other than a query it is run once, read or not.</param>
/// <param name="Search">The <c>SEARCH</c> clause (PostgreSQL 14), or null.</param>
/// <param name="Cycle">The <c>CYCLE</c> clause (PostgreSQL 14), or null.</param>
public sealed record CommonTableExpr(
    Identifier Name,
    EquatableArray<Identifier> Columns,
    CteMaterialization Materialization,
    Statement Query,
    CteSearchClause? Search,
    CteCycleClause? Cycle) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns, Query, Search, Cycle };
}
