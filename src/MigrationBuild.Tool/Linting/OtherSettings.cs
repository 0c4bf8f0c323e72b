using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>What a team has told another linter. <c>.editorconfig</c> and the command line go before it.</summary>
internal sealed record OtherSettings
{
    public static OtherSettings None { get; } = new();

    /// <summary>By the id of a rule; null where it is off.</summary>
    public IReadOnlyDictionary<string, DiagnosticSeverity?> Severities { get; init; } = new Dictionary<string, DiagnosticSeverity?>();

    /// <summary>What else is set for rules.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.None;

    public int? PostgresVersion { get; init; }

    public MigrationRunner? Runner { get; init; }

    /// <summary>Whether the file of a path is not judged.</summary>
    public Func<string, bool> IsExcluded { get; init; } = static _ => false;

    /// <summary>Those of the nearest <c>.squawk.toml</c> and <c>atlas.hcl</c> in the folder or above it; where both name a rule, Atlas's.</summary>
    public static OtherSettings Find(string folder)
    {
        var squawk = Reported.FindAbove(folder, SquawkFile.Name) is { } toml ? SquawkFile.Read(toml) : None;
        var atlas = Reported.FindAbove(folder, AtlasFile.Name) is { } hcl ? AtlasFile.Read(hcl) : None;
        var severities = new Dictionary<string, DiagnosticSeverity?>(squawk.Severities);
        foreach (var (id, severity) in atlas.Severities)
        {
            severities[id] = severity;
        }

        return squawk with { Severities = severities, Settings = atlas.Settings };
    }

    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule) => Severities.TryGetValue(rule.Id, out var severity) ? severity : rule.DefaultSeverity;
}
