using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record DomainRow(uint Oid, string Schema, string Name, string BaseType)
{
    public bool NotNull { get; init; }

    /// <summary>Null where it is that of the base type.</summary>
    public QualifiedName? Collation { get; init; }

    public string? Default { get; init; }

    public string? Comment { get; init; }
}
