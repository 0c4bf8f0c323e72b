using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.States;

namespace MigrationBuild.Tool.Terminal;

/// <summary>Prints findings as compilers do, a line each, file by file and from top to bottom.</summary>
internal static class Diagnostics
{
    public static bool Print(TextWriter writer, IEnumerable<SourceDiagnostic> diagnostics)
    {
        var failed = false;
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToLookup(diagnostic => diagnostic.File.Path);
        foreach (var diagnostic in shown.SelectMany(file => file.OrderBy(diagnostic => diagnostic.Span.Start)))
        {
            writer.WriteLine(LiveDatabase.IsNamedBy(diagnostic.File.Path) ? WithoutPosition(diagnostic) : Shorten(diagnostic).ToString());
            failed |= diagnostic.Severity == DiagnosticSeverity.Error;
        }

        return failed;
    }

    /// <summary>A database has no lines.</summary>
    private static string WithoutPosition(SourceDiagnostic diagnostic) =>
        $"{diagnostic.File.Path}: {(diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Descriptor.Id}: {diagnostic.Message}";

    /// <summary>A file below the folder we were started in is named from there, as the person would.</summary>
    private static SourceDiagnostic Shorten(SourceDiagnostic diagnostic)
    {
        var file = diagnostic.File;
        var path = Path.IsPathRooted(file.Path) ? Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Path) : file.Path;
        return path.StartsWith("..", StringComparison.Ordinal) ? diagnostic : diagnostic with { File = new SourceFile(path, file.Text) };
    }
}
