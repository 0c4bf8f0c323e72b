using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Enum labels that stand in expressions, queries and bounds. The server keeps the label itself, so they follow when it is renamed, wherever a literal is of that type.</summary>
internal static class EnumLabels
{
    public static Catalog Rename(NameScope names, QualifiedName type, string oldLabel, string newLabel)
    {
        var (before, after) = (SqlPrinter.QuoteLiteral(oldLabel), SqlPrinter.QuoteLiteral(newLabel));
        var catalog = CatalogExpressions.Rename(names, Renaming.OfLabel(type, oldLabel, newLabel), oldLabel);
        foreach (var child in catalog.Children().ToList())
        {
            if (child.Value.PartitionOf is { } partition && catalog.FindTable(partition.Parent) is { PartitionKey: { } key } parent)
            {
                catalog = catalog.With(child.Key.Schema, child.Value with
                {
                    PartitionOf = partition with
                    {
                        Bound = partition.Bound.Map((i, value) => value == before && key.Elements[i].Column is { } column && parent.FindColumn(column)?.Type.Name == type ? after : value),
                    },
                });
            }
        }

        return catalog;
    }
}
