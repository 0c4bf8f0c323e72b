namespace MigrationBuild.Schema.Catalogs;

/// <summary>An installed extension. Its members are not in the catalog: they come and go with it.</summary>
/// <param name="Schema">Null where the schema was left to the extension or the search path.</param>
/// <param name="Version">Null where the newest version is asked for.</param>
public sealed record Extension(string Name, string? Schema = null, string? Version = null)
{
    public string? Comment { get; init; }

    public Origin Origin { get; init; }
}
