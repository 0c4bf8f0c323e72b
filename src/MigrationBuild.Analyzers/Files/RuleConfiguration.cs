using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers.Files;

/// <summary>
/// <c>migrationbuild.PGM101.severity = error</c>, and what else a rule can be told, in the section that matches a file. The compiler keeps <c>dotnet_diagnostic.*</c> from
/// files that are not C#, so the key is ours.
/// </summary>
internal static class RuleConfiguration
{
    public static RuleSettings ReadSettings(AnalyzerConfigOptions options) => RuleSettings.Create(
        options.Keys.Select(key => new KeyValuePair<string, string>(key, options.TryGetValue(key, out var value) ? value : "")));
}
