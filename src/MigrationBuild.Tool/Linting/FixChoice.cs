using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>Which findings are mended, and how.</summary>
/// <param name="Rules">The rules that are named; empty for what makes lint fail.</param>
/// <param name="Reason">Why the findings are meant; null where they are mended.</param>
internal sealed record FixChoice(IReadOnlySet<string> Rules, string? Reason)
{
    /// <summary>The fix to make; null for none.</summary>
    public Fix? Choose(Finding finding) => !IsWanted(finding) ? null
        : Reason is not null ? SuppressionFix.Create(finding, Reason)
        : finding.Fixes.FirstOrDefault(fix => Rules.Count > 0 || !fix.ChangesMeaning);

    /// <summary>Whether a person has to ask for the fix by its rule, as the migration does something else then.</summary>
    public bool IsLeftToPerson(Finding finding) => IsWanted(finding) && Reason is null && Choose(finding) is null && !finding.Fixes.IsEmpty;

    private bool IsWanted(Finding finding) => Rules.Count > 0 ? Rules.Contains(finding.Id) : finding.Diagnostic.Severity >= DiagnosticSeverity.Warning;
}
