using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The relations that a FROM clause names, by the names that qualify their columns.</summary>
internal static class WrittenRelations
{
    public static IEnumerable<Item> Of(IEnumerable<FromItem> from, NameScope names) => from.SelectMany(item => Of(item, names));

    private static IEnumerable<Item> Of(FromItem item, NameScope names) => item switch
    {
        RangeVar relation => [Of(relation, names)],
        JoinExpr join => Of(join.Left, names).Concat(Of(join.Right, names)),
        RangeTableSample sample => Of(sample.Relation, names),
        RangeSubselect { Alias: { } alias } => [new Item(alias.Name.Name, null, null)],
        RangeFunction { Alias: { } alias } => [new Item(alias.Name.Name, null, null)],
        _ => [],
    };

    private static Item Of(RangeVar relation, NameScope names)
    {
        var name = names.FindRelation(relation.Name);
        return new Item(relation.Alias?.Name.Name ?? relation.Name.Name, name, name is { } found ? names.Catalog.FindRelation(found) as RowRelation : null);
    }

    /// <summary>A relation or subquery by the name that qualifies its columns; <see cref="Relation"/> is null where its columns are not known.</summary>
    public sealed record Item(string Name, QualifiedName? RelationName, RowRelation? Relation);
}
