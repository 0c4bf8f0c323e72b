using System.Text;
using MigrationBuild.Linting;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

internal static class FindingsText
{
    public static string Write(IReadOnlyList<Finding> findings, int files)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding.Diagnostic).Append('\n');
            foreach (var fix in finding.Fixes)
            {
                text.Append("  fix: ").Append(fix.Title).Append(fix.Following.IsEmpty ? "" : " (in a new file behind this one)").Append('\n');
            }
        }

        var shown = findings.Count;
        return text.Append(shown == 0 ? $"{Wording.Count(files, "file")}, no findings.\n" : $"{Wording.Count(shown, "finding")} in {Wording.Count(files, "file")}.\n").ToString();
    }

    /// <summary>GitHub's workflow commands, which become annotations of the changed lines.</summary>
    public static string WriteForGitHub(IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            var diagnostic = finding.Diagnostic;
            var (start, end) = (diagnostic.File.GetPosition(finding.Span.Start), diagnostic.File.GetPosition(finding.Span.End));
            var kind = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "notice",
            };
            var message = finding.Message.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
            text.Append($"::{kind} file={diagnostic.File.Path},line={start.Line},endLine={end.Line},col={start.Column},endColumn={end.Column},title={finding.Id}::{message}\n");
        }

        return text.ToString();
    }
}
