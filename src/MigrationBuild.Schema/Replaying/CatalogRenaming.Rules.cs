using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Rules: their conditions and actions name whatever queries name.</content>
internal static partial class CatalogRenaming
{
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
