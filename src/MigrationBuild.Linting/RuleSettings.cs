using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>
/// What a team sets for rules: <c>migrationbuild.PGM101.severity = warning</c>, <c>migrationbuild.PGM619.table = ^[a-z_]+$</c> in <c>.editorconfig</c>. Keys do not tell upper from
/// lower case.
/// </summary>
public sealed record RuleSettings
{
    public static RuleSettings None { get; } = new();

    private EquatableArray<RuleSetting> All { get; init; }

    /// <summary>The settings among the lines of a section.</summary>
    /// <param name="settings">Keys as written, with the prefix, and their values. What has another prefix is left out.</param>
    public static RuleSettings Create(IEnumerable<KeyValuePair<string, string>> settings) => new()
    {
        All = settings
            .Where(setting => setting.Key.StartsWith(RuleSetting.Prefix, StringComparison.OrdinalIgnoreCase))
            .Select(setting => new RuleSetting(setting.Key.Substring(RuleSetting.Prefix.Length).ToLowerInvariant(), setting.Value.Trim()))
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    /// <summary>These, and where they say nothing those of others.</summary>
    public RuleSettings Over(RuleSettings others) => new() { All = All.Concat(others.All).ToEquatableArray() };

    /// <summary>What is set for the rule, by its id or its name; null where nothing is.</summary>
    public string? Find(DiagnosticDescriptor rule, string key) => Find($"{rule.Id}.{key}") ?? Find($"{rule.Name}.{key}");

    /// <summary>Whether a severity is set for the rule, by its id or its name. It is null where the rule is turned off.</summary>
    public bool TryFindSeverity(DiagnosticDescriptor rule, out DiagnosticSeverity? severity)
    {
        severity = null;
        return (Find($"{rule.Id}.severity") is { } byId && RuleSeverity.TryParse(byId, out severity))
            || (Find($"{rule.Name}.severity") is { } byName && RuleSeverity.TryParse(byName, out severity));
    }

    private string? Find(string key) => All.FirstOrDefault(setting => string.Equals(setting.Key, key, StringComparison.OrdinalIgnoreCase))?.Value;
}
