using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Triggers: they are made for their relation, and merely use its columns, so that these do not go without being asked.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> OfTriggers(QualifiedName name, Relation relation)
        => relation is RowRelation rows ? rows.Triggers.SelectMany(trigger => Of(name, trigger)) : [];

    private static IEnumerable<Dependency> Of(QualifiedName relation, Trigger trigger)
    {
        var id = ObjectId.Trigger(relation, trigger.Name);
        return OfExpression(id, trigger.When)
            .Concat(trigger.UpdateColumns.Select(column => Normal(id, ObjectId.Column(relation, column))))
            .Append(Normal(id, new ObjectId(ObjectKind.Routine, trigger.Function)))
            .Concat(trigger.ReferencedTable is { } other ? [Auto(id, ObjectId.Relation(other))] : [])
            .Prepend(Auto(id, ObjectId.Relation(relation)));
    }
}
