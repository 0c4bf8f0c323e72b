using System.Reflection;
using System.Text.Json;
using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Linting;

/// <summary>SARIF 2.1.0, which code scanning of GitHub and Azure DevOps reads, and editors show.</summary>
internal sealed class FindingsSarif
{
    private readonly Utf8JsonWriter _json;
    private readonly List<DiagnosticDescriptor> _rules;

    private FindingsSarif(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        _json = json;
        _rules = [.. findings.Select(finding => finding.Diagnostic.Descriptor).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    public static string Write(IReadOnlyList<Finding> findings) => Json.Write(json =>
    {
        var sarif = new FindingsSarif(json, findings);
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [findings], sarif.WriteRun);
    });

    private void WriteRun(IReadOnlyList<Finding> findings)
    {
        _json.WriteObject("tool", () => _json.WriteObject("driver", () =>
        {
            _json.WriteString("name", "MigrationBuild");
            _json.WriteString("semanticVersion", typeof(FindingsSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
            _json.WriteString("informationUri", "https://github.com/migrationbuild/migrationbuild");
            _json.WriteObjects("rules", _rules, WriteRule);
        }));
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteObjects("results", findings, WriteResult);
    }

    private void WriteRule(DiagnosticDescriptor rule)
    {
        _json.WriteString("id", rule.Id);
        _json.WriteString("name", rule.Name);
        WriteMessage("shortDescription", rule.Title);
        _json.WriteString("helpUri", rule.HelpLink);
        _json.WriteObject("defaultConfiguration", () => _json.WriteString("level", LevelOf(rule.DefaultSeverity)));
    }

    private void WriteResult(Finding finding)
    {
        _json.WriteString("ruleId", finding.Id);
        _json.WriteNumber("ruleIndex", _rules.IndexOf(finding.Diagnostic.Descriptor));
        _json.WriteString("level", LevelOf(finding.Diagnostic.Severity));
        WriteMessage("message", finding.Message);
        _json.WriteObjects("locations", [finding.Diagnostic], diagnostic => WriteLocation(diagnostic.File, diagnostic.Span));
        if (!finding.Related.IsEmpty)
        {
            _json.WriteObjects("relatedLocations", finding.Related, related =>
            {
                WriteLocation(related.File, related.Span);
                WriteMessage("message", related.Message);
            });
        }

        _json.WriteObject("partialFingerprints", () => _json.WriteString("statement/v1", finding.Fingerprint));
        // A fix of SARIF changes files that are there.
        if (finding.Fixes.Where(fix => fix.Following.IsEmpty).ToList() is { Count: > 0 } fixes)
        {
            _json.WriteObjects("fixes", fixes, fix => WriteFix(finding.Diagnostic.File, fix));
        }
    }

    private void WriteFix(SourceFile file, Fix fix)
    {
        WriteMessage("description", fix.Title);
        _json.WriteObjects("artifactChanges", [file], _ =>
        {
            WriteArtifact(file);
            _json.WriteObjects("replacements", fix.Edits, edit =>
            {
                WriteRegion("deletedRegion", file, edit.Span);
                WriteMessage("insertedContent", edit.NewText);
            });
        });
    }

    private void WriteLocation(SourceFile file, TextSpan span) => _json.WriteObject("physicalLocation", () =>
    {
        WriteArtifact(file);
        WriteRegion("region", file, span);
    });

    private void WriteArtifact(SourceFile file) => _json.WriteObject("artifactLocation", () =>
        _json.WriteString("uri", string.Join('/', Reported.PathOf(file).Split('/').Select(Uri.EscapeDataString))));

    private void WriteRegion(string name, SourceFile file, TextSpan span) => _json.WriteObject(name, () =>
    {
        var (start, end) = (file.GetPosition(span.Start), file.GetPosition(span.End));
        _json.WriteNumber("startLine", start.Line);
        _json.WriteNumber("startColumn", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
    });

    private void WriteMessage(string name, string text) => _json.WriteObject(name, () => _json.WriteString("text", text));

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
