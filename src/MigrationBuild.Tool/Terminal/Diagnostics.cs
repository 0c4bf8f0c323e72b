using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Terminal;

/// <summary>Prints findings as compilers do, a line each.</summary>
internal static class Diagnostics
{
    public static bool Print(TextWriter writer, IEnumerable<SourceDiagnostic> diagnostics)
    {
        var failed = false;
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            writer.WriteLine(diagnostic.ToString());
            failed |= diagnostic.Severity == DiagnosticSeverity.Error;
        }

        return failed;
    }
}
