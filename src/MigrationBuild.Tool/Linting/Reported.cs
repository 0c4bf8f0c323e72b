using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>What reports and their files have in common.</summary>
internal static class Reported
{
    public static bool IsShown(Finding finding) => finding.Diagnostic.Severity > DiagnosticSeverity.Hidden;

    /// <summary>The path from the folder that we were started in, which is the repository's on a build server, with <c>/</c>.</summary>
    public static string PathOf(SourceFile file) => Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(file.Path)).Replace('\\', '/');

    /// <summary>The nearest file of a name in a folder or above it.</summary>
    public static string? FindAbove(string folder, string name)
    {
        for (var each = new DirectoryInfo(folder); each is not null; each = each.Parent)
        {
            if (Path.Combine(each.FullName, name) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
