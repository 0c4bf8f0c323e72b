namespace MigrationBuild.Schema.Catalogs;

/// <summary>An entry of <c>pg_class</c> that stands on its own: a table, a sequence. Indexes belong to their table.</summary>
public abstract record Relation(string Name)
{
    public string? Comment { get; init; }

    public ObjectAccess Access { get; init; } = ObjectAccess.Initial;

    public Origin Origin { get; init; }
}
