using System.Text.Json;
using MigrationBuild.Npgsql.Tests.Planning;

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

    /// <summary>A validated constraint is not made less certain: one sample has no way back.</summary>
    public SqlPair ToPair() => new(Name, Old, New) { IsForward = Name.StartsWith("079-", StringComparison.Ordinal) };

    /// <summary>Its partition has two equal indexes, and PostgreSQL makes the older one a part of the parent's, whichever was meant.</summary>
    public bool HasEqualIndexes => Name.StartsWith("073-", StringComparison.Ordinal);

    public override string ToString() => Name;

    /// <summary>The tests may run as <c>postgres</c>, which then owns everything: a file that grants it something cannot know that, so another role is granted it.</summary>
    private string Read(string file) => File.ReadAllText(Path.Combine(Folder, Name, file)).Replace(" to postgres;", " to pg_monitor;", StringComparison.Ordinal);

    private JsonElement Meta()
    {
        using var document = JsonDocument.Parse(Read("meta.json"));
        return document.RootElement.Clone();
    }
}
