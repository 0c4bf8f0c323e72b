using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Collects what is found in one file.</summary>
internal sealed class Reporter(SourceFile file, List<SourceDiagnostic> diagnostics)
{
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        diagnostics.Add(new SourceDiagnostic(descriptor, file, span, message));

    public Reporter For(SourceFile other) => new(other, diagnostics);
}
