using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What the FROM clause of a query lets its expressions see, inside of what the query around it sees.</summary>
internal sealed record QueryScope(QueryScope? Outer, IReadOnlyList<QueryScope.Item> Items)
{
    /// <summary>A table or subquery by the name that qualifies its columns; <see cref="Table"/> is null where its columns are not known.</summary>
    public sealed record Item(string Name, QualifiedName? TableName, Table? Table);
}
