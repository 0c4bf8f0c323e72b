namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// What a schema file says an object was called before, so that it is renamed and not dropped and made anew. It is about the way to a schema, not about the
/// schema: all are equal, and two objects that differ in nothing else are the same object.
/// </summary>
/// <param name="name">As the database has it; empty where the file says that the object is a new one.</param>
/// <param name="place">Where that is said.</param>
public readonly struct FormerName(string name, Origin place) : IEquatable<FormerName>
{
    /// <summary>Null where nothing is said.</summary>
    public string? Name { get; } = name;

    public Origin Place { get; } = place;

    /// <summary>Whether anything is said, be it only that the object is new.</summary>
    public bool IsSaid => Name is not null;

    public bool Equals(FormerName other) => true;

    public override bool Equals(object? obj) => obj is FormerName;

    public override int GetHashCode() => 0;

    public override string ToString() => Name ?? "";

    public static bool operator ==(FormerName left, FormerName right) => left.Equals(right);

    public static bool operator !=(FormerName left, FormerName right) => !left.Equals(right);
}
