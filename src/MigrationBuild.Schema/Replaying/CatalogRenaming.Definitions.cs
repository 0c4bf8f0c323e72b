using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Objects that their definitions tell. What expressions name comes first, and all others last, as they name anything.</content>
internal static partial class CatalogRenaming
{
    private static bool IsInExpressions(ObjectKind kind)
        => kind is ObjectKind.Collation or ObjectKind.TextSearchConfiguration or ObjectKind.TextSearchDictionary or ObjectKind.TextSearchParser or ObjectKind.TextSearchTemplate;

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
