using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>What the reports for build servers have in common.</summary>
internal static class Reported
{
    public static bool IsShown(Finding finding) => finding.Diagnostic.Severity > DiagnosticSeverity.Hidden;

    /// <summary>The path from the folder that we were started in, which is the repository's on a build server, with <c>/</c>.</summary>
    public static string PathOf(SourceFile file) => Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(file.Path)).Replace('\\', '/');
}
