using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Parsing;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Tool.Linting;

/// <summary>
/// Reads the <c>lint</c> block of <c>atlas.hcl</c> that holds for all environments: which analyzers report errors, and what is checked of indexes. Values that are no plain <c>true</c> or
/// <c>false</c> are left to Atlas.
/// </summary>
internal static class AtlasFile
{
    public const string Name = "atlas.hcl";

    private static readonly Dictionary<string, string> Checks = new(StringComparer.Ordinal)
    {
        ["check_create"] = "PGM101",
        ["check_drop"] = "PGM102",
        ["check_txmode"] = "PGM501",
    };

    public static OtherSettings Read(string path)
    {
        var file = HclParser.Parse(new SourceFile(path, File.ReadAllText(path)));
        if (file.Diagnostics is [var first, ..])
        {
            throw new UsageException($"{path}{file.Source.GetPosition(first.Span.Start)} cannot be read: {first.Message}");
        }

        var severities = new Dictionary<string, DiagnosticSeverity?>();
        var attributes =
            from lint in file.Body.Blocks
            where lint.Kind.Name == "lint"
            from analyzer in lint.Body.Blocks
            from attribute in analyzer.Body.Attributes
            where attribute.Value is HclBoolean
            select (Analyzer: analyzer.Kind.Name, attribute.Name.Name, ((HclBoolean)attribute.Value).Value);
        foreach (var (analyzer, name, value) in attributes.OrderBy(each => each.Name == "error" ? 0 : 1))
        {
            if (name == "error")
            {
                foreach (var id in RuleCatalog.Resolve(analyzer))
                {
                    severities[id] = value ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
                }
            }
            else if (!value && Checks.TryGetValue(name, out var id))
            {
                severities[id] = null;
            }
        }

        return new OtherSettings { Severities = severities };
    }
}
