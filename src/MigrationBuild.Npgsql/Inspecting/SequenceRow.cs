using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record SequenceRow(string Schema, string Name, string Type, SequenceOptions Options)
{
    /// <summary>The owner depends on it internally, else it is only dropped along.</summary>
    public bool IsOfIdentity { get; init; }

    public uint? OwnerOid { get; init; }

    public string? OwnerTable { get; init; }

    public string? OwnerColumn { get; init; }

    public string? Comment { get; init; }
}
