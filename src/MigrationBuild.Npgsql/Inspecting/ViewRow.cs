namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Definition"><c>pg_get_viewdef</c></param>
internal sealed record ViewRow(uint Oid, string Schema, string Name, string Definition)
{
    /// <summary><c>reloptions</c></summary>
    public string[] Options { get; init; } = [];

    public string? Comment { get; init; }
}
