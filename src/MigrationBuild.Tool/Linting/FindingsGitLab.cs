using System.Globalization;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Linting;

/// <summary>A report of GitLab's Code Quality, which a merge request shows beside its lines.</summary>
internal static class FindingsGitLab
{
    public static string Write(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return Json.WriteValue(json =>
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                var path = Reported.PathOf(finding.Diagnostic.File);
                var fingerprint = $"{path}:{finding.Fingerprint}";
                // GitLab shows one finding a fingerprint.
                var number = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
                json.WriteObject(() =>
                {
                    json.WriteString("description", finding.Message);
                    json.WriteString("check_name", finding.Id);
                    json.WriteString("fingerprint", number == 1 ? fingerprint : fingerprint + ":" + number.ToString(CultureInfo.InvariantCulture));
                    json.WriteString("severity", SeverityOf(finding));
                    json.WriteObject("location", () =>
                    {
                        json.WriteString("path", path);
                        json.WriteObject("lines", () => json.WriteNumber("begin", finding.Diagnostic.File.GetPosition(finding.Span.Start).Line));
                    });
                });
            }

            json.WriteEndArray();
        });
    }

    private static string SeverityOf(Finding finding) => finding.Diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "critical",
        DiagnosticSeverity.Warning => "major",
        _ => "info",
    };
}
