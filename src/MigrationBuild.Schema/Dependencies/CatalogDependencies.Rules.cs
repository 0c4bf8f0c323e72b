using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Rules: they are made for their relation, and use what their conditions and actions name.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> OfRules(QualifiedName name, Relation relation)
        => relation is RowRelation rows ? rows.Rules.SelectMany(rule => Of(name, rule)) : [];

    private static IEnumerable<Dependency> Of(QualifiedName relation, RewriteRule rule)
    {
        var id = ObjectId.Rule(relation, rule.Name);
        return OfExpression(id, rule.Where)
            .Concat(rule.Actions.SelectMany(action => action.References).Distinct().Select(used => Normal(id, used)))
            .Prepend(Auto(id, ObjectId.Relation(relation)));
    }
}
