using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>An attribute of a composite type, or the type alone where it has none.</summary>
internal sealed record CompositeRow(string Schema, string Name, string? Comment)
{
    public string? Attribute { get; init; }

    public string Type { get; init; } = "";

    /// <summary>Null where it is that of the type.</summary>
    public QualifiedName? Collation { get; init; }

    public string? AttributeComment { get; init; }
}
