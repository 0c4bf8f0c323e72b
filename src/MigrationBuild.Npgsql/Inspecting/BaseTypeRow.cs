using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>A base type or shell.</summary>
internal sealed record BaseTypeRow(string Schema, string Name, string? Element, string? Comment)
{
    /// <summary>Option, schema, name and arguments of each function; a member of an extension has no arguments.</summary>
    public IReadOnlyList<BaseTypeFunction> Functions { get; init; } = [];

    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();
}
