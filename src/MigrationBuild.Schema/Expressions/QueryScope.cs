using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>What the FROM clause of a query lets its expressions see, inside of what the query around it sees.</summary>
internal sealed record QueryScope(QueryScope? Outer, IReadOnlyList<QueryScope.Item> Items)
{
    public static IEnumerable<Item> ItemsOf(IEnumerable<FromItem> from, NameScope names) => from.SelectMany(item => ItemsOf(item, names));

    private static IEnumerable<Item> ItemsOf(FromItem item, NameScope names) => item switch
    {
        RangeVar relation => [ItemOf(relation, names)],
        JoinExpr join => ItemsOf(join.Left, names).Concat(ItemsOf(join.Right, names)),
        RangeTableSample sample => ItemsOf(sample.Relation, names),
        RangeSubselect { Alias: { } alias } => [new Item(alias.Name.Name, null, null)],
        RangeFunction { Alias: { } alias } => [new Item(alias.Name.Name, null, null)],
        _ => [],
    };

    private static Item ItemOf(RangeVar relation, NameScope names)
    {
        var name = names.FindRelation(relation.Name);
        return new Item(relation.Alias?.Name.Name ?? relation.Name.Name, name, name is { } found ? names.Catalog.FindTable(found) : null);
    }

    /// <summary>A table or subquery by the name that qualifies its columns; <see cref="Table"/> is null where its columns are not known.</summary>
    public sealed record Item(string Name, QualifiedName? TableName, Table? Table);
}
