namespace MigrationBuild.Schema.Catalogs;

/// <summary>An attribute of a composite type.</summary>
public sealed record CompositeAttribute(string Name, DataType Type)
{
    /// <summary>Null where the type's own collation applies.</summary>
    public QualifiedName? Collation { get; init; }

    public string? Comment { get; init; }
}
