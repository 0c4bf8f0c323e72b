using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Objects that their definitions tell. What expressions name comes first, and all others last, as they name anything.</content>
internal static partial class CatalogRenaming
{
    /// <summary>The renaming with the new identity of each operator: the names of types are a part of it.</summary>
    private static Renaming WithOperators(Renaming renaming, NameScope names)
    {
        var moved = names.Catalog.Defined
            .Where(defined => defined.Id.Kind == ObjectKind.Operator)
            .ToDictionary(defined => defined.Id, defined => Definition.Renamed(defined, new DefinitionNames(names, renaming, names)).Id);
        return moved.Count == 0 ? renaming : renaming with { Defined = id => moved.TryGetValue(id, out var after) ? after : renaming.Defined(id) };
    }

    private static bool IsInExpressions(ObjectKind kind)
        => kind is ObjectKind.Collation or ObjectKind.Operator or ObjectKind.Cast or ObjectKind.TextSearchConfiguration or ObjectKind.TextSearchDictionary or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate;

    private static Catalog ApplyToDefinitions(Renaming renaming, NameScope before, Catalog catalog, Func<ObjectKind, bool> isOf)
    {
        var after = new NameScope(catalog, before.SearchPath);
        foreach (var defined in before.Catalog.Defined.Where(defined => isOf(defined.Id.Kind)))
        {
            catalog = catalog.WithoutDefined(defined.Id).With(Definition.Renamed(defined, new DefinitionNames(before, renaming, after)));
        }

        return catalog;
    }
}
