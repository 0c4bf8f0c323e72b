using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Rules: their conditions and actions name whatever queries name.</content>
internal static partial class CatalogRenaming
{
    private static Catalog ApplyToRules(Renaming renaming, NameScope before, Catalog catalog)
    {
        foreach (var schema in before.Catalog.Schemas)
        {
            foreach (var relation in schema.Relations.OfType<RowRelation>().Where(relation => relation.Rules.Count > 0))
            {
                var name = new QualifiedName(schema.Name, relation.Name);
                var renamed = renaming.Relation(name);
                var owner = (RowRelation)catalog.FindRelation(renamed)!;
                catalog = catalog.With(renamed.Schema, owner with
                {
                    Rules = owner.Rules.Select(rule => Apply(renaming, before, name, rule)).ToPersistentMap(rule => rule.Name),
                });
            }
        }

        return catalog;
    }

    private static RewriteRule Apply(Renaming renaming, NameScope before, QualifiedName relation, RewriteRule rule) => rule with
    {
        Where = rule.Where is { } where && renaming.Apply(where.References) != where.References
            ? SqlExpressions.Rename(where, ExpressionContext.OfRule(before, relation, rule.Event), renaming)
            : rule.Where,
        Actions = rule.Actions
            .Select(action => renaming.Apply(action.References) != action.References ? RuleActions.Rename(action, ExpressionContext.OfAction(before, relation), renaming) : action)
            .ToEquatableArray(),
    };
}
