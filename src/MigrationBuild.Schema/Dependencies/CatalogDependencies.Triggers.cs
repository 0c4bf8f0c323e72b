using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Triggers: they are made for their relation, and merely use its columns, so that these do not go without being asked.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> OfTriggers(Catalog catalog, QualifiedName name, Relation relation)
        => relation is RowRelation rows ? rows.Triggers.SelectMany(trigger => Of(catalog, name, trigger)) : [];

    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName relation, Trigger trigger)
    {
        var id = ObjectId.Trigger(relation, trigger.Name);
        var function = new ObjectId(ObjectKind.Routine, trigger.Function);
        return OfExpression(id, trigger.When)
            .Concat(trigger.UpdateColumns.Select(column => Normal(id, ObjectId.Column(relation, column))))
            .Concat(catalog.FindRoutine(function) is null ? [] : [Normal(id, function)])
            .Concat(trigger.ReferencedTable is { } other ? [Auto(id, ObjectId.Relation(other))] : [])
            .Prepend(Auto(id, ObjectId.Relation(relation)));
    }
}
