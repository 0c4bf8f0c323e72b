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
            writer.WriteLine(Shorten(diagnostic).ToString());
            failed |= diagnostic.Severity == DiagnosticSeverity.Error;
        }

        return failed;
    }

    /// <summary>A file below the folder we were started in is named from there, as the person would.</summary>
    private static SourceDiagnostic Shorten(SourceDiagnostic diagnostic)
    {
        var file = diagnostic.File;
        var path = Path.IsPathRooted(file.Path) ? Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Path) : file.Path;
        return path.StartsWith("..", StringComparison.Ordinal) ? diagnostic : diagnostic with { File = new SourceFile(path, file.Text) };
    }
}
