using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Suppressions;

/// <summary>What can be said of our own suppressing comments. Other linters' are theirs to judge.</summary>
public static class SuppressionDiagnostics
{
    /// <summary>MB1011: nothing is found where the comment stands, or no longer.</summary>
    public static readonly DiagnosticDescriptor Unused = new("MB1011", "unused-suppression", "A comment silences nothing", DiagnosticSeverity.Info);

    /// <summary>MB1012: <c>until</c> names a day that is over.</summary>
    public static readonly DiagnosticDescriptor Expired = new("MB1012", "expired-suppression", "What a comment silenced for a time is due", DiagnosticSeverity.Warning);

    /// <summary>MB1013: a comment without a reason; for teams that ask for one.</summary>
    public static readonly DiagnosticDescriptor WithoutReason = new("MB1013", "suppression-without-reason", "A comment silences a finding and does not say why", DiagnosticSeverity.Hidden);

    /// <summary>MB1014: a rule that nobody knows, or a date that is none.</summary>
    public static readonly DiagnosticDescriptor NotUnderstood = new("MB1014", "suppression-not-understood", "A comment that is to silence a finding is not understood", DiagnosticSeverity.Warning);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unused, Expired, WithoutReason, NotUnderstood];
}
