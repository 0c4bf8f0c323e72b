using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What the expressions of a query see: the items of its FROM clause, inside of what the query around it sees.</summary>
internal sealed record QueryScope(QueryScope? Outer, IReadOnlyList<RangeItem> Items);
