using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>How the severity that a team gives a rule is written, in <c>.editorconfig</c> and on the command line.</summary>
public static class RuleSeverity
{
    /// <summary>
    /// Reads <c>error</c>, <c>warning</c>, <c>suggestion</c> (or <c>info</c>) and <c>silent</c> (or <c>hidden</c>).
    /// False for everything else; <c>none</c> gives a null severity: the rule is off.
    /// </summary>
    public static bool TryParse(string text, out DiagnosticSeverity? severity)
    {
        (var known, severity) = text.Trim().ToLowerInvariant() switch
        {
            "error" => (true, DiagnosticSeverity.Error),
            "warning" => (true, DiagnosticSeverity.Warning),
            "suggestion" or "info" => (true, DiagnosticSeverity.Info),
            "silent" or "hidden" => (true, DiagnosticSeverity.Hidden),
            "none" => (true, (DiagnosticSeverity?)null),
            _ => (false, null),
        };
        return known;
    }
}
