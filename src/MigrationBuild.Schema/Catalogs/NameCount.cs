namespace MigrationBuild.Schema.Catalogs;

/// <summary>How often a name is taken in a schema in which it need not be unique.</summary>
internal sealed record NameCount(int Count)
{
    private static readonly NameCount One = new(1);

    public static PersistentMap<NameCount> Increment(PersistentMap<NameCount> counts, string name)
        => counts.SetItem(name, counts.Find(name) is { } taken ? new NameCount(taken.Count + 1) : One);

    public static PersistentMap<NameCount> Decrement(PersistentMap<NameCount> counts, string name)
        => counts.Find(name) is { Count: > 1 } taken ? counts.SetItem(name, new NameCount(taken.Count - 1)) : counts.Remove(name);
}
