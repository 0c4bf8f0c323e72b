using System.Text.Json;

namespace MigrationBuild.Npgsql.Tests.Samples;

/// <summary>One of the pairs of an old and a new schema in <c>../shared/diff-sample</c>: a case of another tool's tests.</summary>
internal sealed record SchemaSample(string Name)
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Corpora.Folder, "..", "diff-sample"));

    /// <summary>None in a clone that stands alone.</summary>
    public static IReadOnlyList<SchemaSample> All { get; } = Directory.Exists(Folder)
        ? [.. Directory.GetDirectories(Folder).Order(StringComparer.Ordinal).Select(path => new SchemaSample(Path.GetFileName(path)))]
        : [];

    public string Old => Read("old.sql");

    public string New => Read("new.sql");

    /// <summary>The roles that it speaks of and does not make.</summary>
    public IReadOnlyList<string> Roles => [.. Meta().GetProperty("roles").EnumerateArray().Select(role => role.GetString()!)];

    public override string ToString() => Name;

    private string Read(string file) => File.ReadAllText(Path.Combine(Folder, Name, file));

    private JsonElement Meta()
    {
        using var document = JsonDocument.Parse(Read("meta.json"));
        return document.RootElement.Clone();
    }
}
