using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Analyzers.Files;

/// <summary>
/// <c>migrationbuild.PGM101.severity = error</c>, and what else a rule can be told, in the section that matches a file. The compiler keeps <c>dotnet_diagnostic.*</c> from
/// files that are not C#, so the key is ours.
/// </summary>
internal static class RuleConfiguration
{
    /// <summary>The severity that the file's section gives the rule by its id or name; null where it is off.</summary>
    public static DiagnosticSeverity? FindSeverity(AnalyzerConfigOptions options, DiagnosticDescriptor descriptor, DiagnosticSeverity severity) =>
        TryFind(options, descriptor.Id, out var own) || TryFind(options, descriptor.Name, out own) ? own : severity;

    public static RuleSettings ReadSettings(AnalyzerConfigOptions options) => RuleSettings.Create(
        options.Keys.Select(key => new KeyValuePair<string, string>(key, options.TryGetValue(key, out var value) ? value : "")));

    private static bool TryFind(AnalyzerConfigOptions options, string name, out DiagnosticSeverity? severity)
    {
        severity = null;
        return options.TryGetValue($"migrationbuild.{name}.severity", out var text) && RuleSeverity.TryParse(text, out severity);
    }
}
