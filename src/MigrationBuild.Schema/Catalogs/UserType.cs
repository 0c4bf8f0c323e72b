namespace MigrationBuild.Schema.Catalogs;

/// <summary>A type that is not a table's row: an enum, a domain, a composite type, a range.</summary>
public abstract record UserType(string Name)
{
    public string? Comment { get; init; }

    public ObjectAccess Access { get; init; } = ObjectAccess.Initial;

    public Origin Origin { get; init; }
}
