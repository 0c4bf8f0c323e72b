using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_ARRAYAGG(…)</c> (PostgreSQL 16)</summary>
/// <param name="Element">The value that each row adds.</param>
/// <param name="OrderBy">The order of the elements; none is that of the rows.</param>
/// <param name="IsAbsentOnNull">Whether nulls are left out: <c>ABSENT ON NULL</c>, also where nothing is written.</param>
/// <param name="Output">The <c>RETURNING</c> clause; null is <c>json</c>.</param>
/// <param name="Filter">The condition in <c>FILTER (WHERE …)</c>, or null.</param>
/// <param name="Over">The window after <c>OVER</c>; null where it is a plain aggregate.</param>
public sealed record JsonArrayAgg(
    Expression Element,
    EquatableArray<SortBy> OrderBy,
    bool IsAbsentOnNull,
    JsonOutput? Output,
    Expression? Filter,
    WindowDef? Over) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Element, OrderBy, Output, Filter, Over };
}
