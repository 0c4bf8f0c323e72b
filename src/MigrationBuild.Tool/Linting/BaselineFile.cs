using MigrationBuild.Linting;
using MigrationBuild.Linting.Baselines;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>A baseline on disk.</summary>
internal static class BaselineFile
{
    /// <summary>Writes what is shown of the findings, and tells how many that are.</summary>
    public static int Write(string path, IEnumerable<Finding> findings)
    {
        var shown = findings.Where(LintBaseline.IsHazard).ToList();
        File.WriteAllText(path, LintBaseline.Write(shown.Select(finding => (PathFrom(path, finding.Diagnostic.File), finding))));
        return shown.Count;
    }

    /// <summary>The findings that a baseline does not know, and its entries that match nothing in the files or name a file that is gone.</summary>
    public static List<Finding> Apply(string path, IReadOnlyList<SourceFile> files, IEnumerable<Finding> findings)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no baseline {path}. Write it with --write-baseline {path}");
        }

        var baseline = LintBaseline.Parse(new SourceFile(path, File.ReadAllText(path)));
        var byFile = findings.ToLookup(finding => finding.Diagnostic.File.Path, StringComparer.Ordinal);
        var unknown = new List<Finding>();
        var stale = new List<BaselineEntry>();
        foreach (var file in files)
        {
            var match = baseline.Match(PathFrom(path, file), byFile[file.Path]);
            unknown.AddRange(match.Unknown);
            stale.AddRange(match.Stale);
        }

        var folder = FolderOf(path);
        stale.AddRange(baseline.Entries.Where(entry => !File.Exists(Path.Combine(folder, entry.Path))));
        var told = baseline.Diagnostics.Concat(stale.Select(baseline.StaleAt)).OrderBy(diagnostic => diagnostic.Span.Start);
        return [.. unknown, .. told.Select(diagnostic => new Finding(diagnostic))];
    }

    private static string PathFrom(string baseline, SourceFile file) => Path.GetRelativePath(FolderOf(baseline), Path.GetFullPath(file.Path)).Replace('\\', '/');

    private static string FolderOf(string baseline) => Path.GetDirectoryName(Path.GetFullPath(baseline))!;
}
