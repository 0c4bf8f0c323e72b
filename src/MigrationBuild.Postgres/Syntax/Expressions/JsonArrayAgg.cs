using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>JSON_ARRAYAGG(…)</c></summary>
public sealed record JsonArrayAgg(
    Expression Element,
    EquatableArray<SortBy> OrderBy,
    bool IsAbsentOnNull,
    JsonOutput? Output,
    Expression? Filter,
    WindowDef? Over) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Element, OrderBy, Output, Filter, Over };
}
