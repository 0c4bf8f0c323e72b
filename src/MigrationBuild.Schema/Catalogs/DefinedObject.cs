using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// An object that the statement tells wholly which makes it: a collation, extended statistics, a publication, an event trigger. The model holds that statement in one form: names in
/// full, options in order and without those that PostgreSQL takes by itself, and what later statements changed in it.
/// </summary>
/// <param name="Definition">SQL of its own right; equality is its equality. What no CREATE can say follows in statements of its own, after a semicolon and a new line.</param>
public sealed record DefinedObject(ObjectId Id, string Definition)
{
    public string Key => KeyOf(Id);

    /// <summary>The objects that it uses, as a server would record them (<c>pg_depend</c>). No part of equality.</summary>
    public EquatableArray<ObjectId> References { get; init; }

    public string? Comment { get; init; }

    public ObjectAccess Access { get; init; } = ObjectAccess.Initial;

    public Origin Origin { get; init; }

    public static string KeyOf(ObjectId id) => $"{id.Kind} {id.Name} {id.Part}";

    public bool Equals(DefinedObject? other) => other is not null && Id == other.Id && Definition == other.Definition && Comment == other.Comment && Access == other.Access;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Definition);
}
