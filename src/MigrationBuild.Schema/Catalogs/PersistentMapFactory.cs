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
}
