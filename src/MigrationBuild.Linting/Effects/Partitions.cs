using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <summary>Where a table stands among partitions.</summary>
internal static class Partitions
{
    /// <summary>Whether it is known to be partitioned, and so has no rows itself.</summary>
    public static bool IsPartitioned(this Catalog catalog, QualifiedName table) => catalog.FindTable(table) is { PartitionKey: not null };

    /// <summary>The partition that takes the rows that no other one does.</summary>
    public static QualifiedName? DefaultPartitionOf(this Catalog catalog, QualifiedName partitioned) => catalog.ChildrenOf(partitioned)
        .Where(child => child.Value.PartitionOf?.Bound is DefaultBoundSpec).Select(child => (QualifiedName?)child.Key).FirstOrDefault();

    /// <summary>Whether it is that table, or a partition beneath it.</summary>
    public static bool IsWithin(this Catalog catalog, QualifiedName table, QualifiedName whole)
    {
        for (QualifiedName? each = table; each is { } name; each = catalog.FindTable(name)?.PartitionOf?.Parent)
        {
            if (name == whole)
            {
                return true;
            }
        }

        return false;
    }
}
