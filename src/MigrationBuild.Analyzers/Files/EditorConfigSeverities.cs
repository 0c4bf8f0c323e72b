using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Analyzers.Files;

/// <summary>
/// <c>migrationbuild.PGM101.severity = error</c> in the section that matches a <c>.sql</c> file. The compiler keeps <c>dotnet_diagnostic.*</c> from
/// files that are not C#, so the key is ours.
/// </summary>
internal static class EditorConfigSeverities
{
    /// <summary>The severity that the file's section gives the rule by its id or name; null where it is off.</summary>
    public static DiagnosticSeverity? Find(AnalyzerConfigOptions options, DiagnosticDescriptor descriptor, DiagnosticSeverity severity) =>
        TryFind(options, descriptor.Id, out var own) || TryFind(options, descriptor.Name, out own) ? own : severity;

    private static bool TryFind(AnalyzerConfigOptions options, string name, out DiagnosticSeverity? severity)
    {
        severity = null;
        return options.TryGetValue($"migrationbuild.{name}.severity", out var text) && RuleSeverity.TryParse(text, out severity);
    }
}
