namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Definition"><c>pg_get_viewdef</c></param>
internal sealed record ViewRow(uint Oid, string Schema, string Name, string Definition)
{
    public bool IsMaterialized { get; init; }

    /// <summary><c>reloptions</c></summary>
    public string[] Options { get; init; } = [];

    public string[] ToastOptions { get; init; } = [];

    public string? AccessMethod { get; init; }

    public string? Tablespace { get; init; }

    public string? Comment { get; init; }
}
