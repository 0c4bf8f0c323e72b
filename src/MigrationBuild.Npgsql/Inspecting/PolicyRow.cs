using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Table">The number of its table.</param>
internal sealed record PolicyRow(uint Table, string Name)
{
    public bool Permissive { get; init; }

    public PolicyCommand Command { get; init; }

    /// <summary>None for PUBLIC.</summary>
    public string[] Roles { get; init; } = [];

    public string? Using { get; init; }

    public string? WithCheck { get; init; }

    public string? Comment { get; init; }
}
