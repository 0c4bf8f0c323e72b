namespace MigrationBuild.Schema.Catalogs;

/// <summary>Makes <see cref="PersistentMap{TValue}"/>s.</summary>
public static class PersistentMap
{
    public static PersistentMap<TValue> Create<TValue>()
        where TValue : class
        => PersistentMap<TValue>.Empty;

    public static PersistentMap<TValue> ToPersistentMap<TValue>(this IEnumerable<TValue> values, Func<TValue, string> key)
        where TValue : class
        => values.Aggregate(Create<TValue>(), (map, value) => map.SetItem(key(value), value));

    /// <summary>A map of entries that are in the order of their names, each name once: made in one go, without the paths that adding one by one copies.</summary>
    internal static PersistentMap<TValue> FromOrdered<TValue>(IReadOnlyList<KeyValuePair<string, TValue>> entries)
        where TValue : class
    {
        return new(Make(0, entries.Count));

        PersistentMap<TValue>.Node? Make(int start, int end)
        {
            if (start == end)
            {
                return null;
            }

            var middle = (start + end) / 2;
            return new(entries[middle].Key, entries[middle].Value, Make(start, middle), Make(middle + 1, end));
        }
    }
}
