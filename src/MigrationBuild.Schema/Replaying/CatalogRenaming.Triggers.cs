using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Triggers: they stand on their relation, and name its columns, a function and sometimes another table.</content>
internal static partial class CatalogRenaming
{
    private static Catalog ApplyToTriggersAndRules(Renaming renaming, NameScope before, Catalog catalog)
    {
        foreach (var schema in before.Catalog.Schemas)
        {
            foreach (var relation in schema.Relations.OfType<RowRelation>().Where(relation => relation.Triggers.Count > 0 || relation.Rules.Count > 0))
            {
                var name = new QualifiedName(schema.Name, relation.Name);
                var renamed = renaming.Relation(name);
                var owner = (RowRelation)catalog.FindRelation(renamed)!;
                catalog = catalog.With(renamed.Schema, owner with
                {
                    Triggers = owner.Triggers.Select(trigger => Apply(renaming, before, name, trigger)).ToPersistentMap(trigger => trigger.Name),
                    Rules = owner.Rules.Select(rule => Apply(renaming, before, name, rule)).ToPersistentMap(rule => rule.Name),
                });
            }
        }

        return catalog;
    }

    private static Trigger Apply(Renaming renaming, NameScope before, QualifiedName relation, Trigger trigger) => trigger with
    {
        Function = renaming.Routine(new ObjectId(ObjectKind.Routine, trigger.Function)).Name,
        UpdateColumns = Columns(renaming, relation, trigger.UpdateColumns),
        ReferencedTable = trigger.ReferencedTable is { } other ? renaming.Relation(other) : null,
        When = trigger.When is { } when && renaming.Apply(when.References) != when.References
            ? SqlExpressions.Rename(when, ExpressionContext.OfChange(before, relation), renaming)
            : trigger.When,
    };
}
