using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// An object that comes and goes as a whole: it is made by a statement of its own, replaced in place where PostgreSQL can do that, and dropped and made
/// again where it cannot, together with what uses it.
/// </summary>
/// <param name="Value">The object without its comments and indexes; two are the same if their values are equal.</param>
public sealed record SchemaObject(ObjectId Id, object Value, Origin Origin)
{
    /// <summary>What is made and dropped with it, and is needed or needs others by itself.</summary>
    public EquatableArray<ObjectId> Parts { get; init; }

    /// <summary>The comments on it and its parts, by what COMMENT ON calls these: <c>VIEW public.v</c>. No part of what it is.</summary>
    public IReadOnlyDictionary<string, string> Comments { get; init; } = new Dictionary<string, string>();

    /// <summary>The indexes on it, which come and go by themselves. No part of what it is.</summary>
    public PersistentMap<TableIndex> Indexes { get; init; } = PersistentMap.Create<TableIndex>();
}
