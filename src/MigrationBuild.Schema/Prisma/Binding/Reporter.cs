using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>
/// Collects what is found in one file. Prisma judges in two stages: what needs the whole schema is said only where each thing in isolation
/// is right, so that one mistake does not bring twenty messages.
/// </summary>
internal sealed class Reporter(SourceFile file, List<SourceDiagnostic> first, List<SourceDiagnostic> second)
{
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        first.Add(new SourceDiagnostic(descriptor, file, span, message));

    /// <summary>Reports in the second stage.</summary>
    public void ReportLater(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        second.Add(new SourceDiagnostic(descriptor, file, span, message));

    public Reporter For(SourceFile other) => new(other, first, second);
}
