using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Generation;

/// <summary>One line for a person about what was written.</summary>
public static class GenerationSummary
{
    public static string Describe(DirectoryChanges changes)
    {
        var written = changes.Written.Select(file => file.Path).Where(IsMigration).ToList();
        var deleted = changes.Deleted.Where(IsMigration).ToList();
        return (written.Count, deleted.Count) switch
        {
            (0, 0) => "Updated atlas.sum. Commit it.",
            (0, _) => $"Removed {Join(deleted)}: the schema no longer needs {(deleted.Count == 1 ? "it" : "them")}.",
            (_, 0) => $"Wrote {Join(written)}. Review and commit.",
            _ => $"Wrote {Join(written)} in place of {Join(deleted)}. Review and commit.",
        };
    }

    private static bool IsMigration(string path) => path != MigrationDirectory.SumFileName;

    private static string Join(IEnumerable<string> paths) => string.Join(", ", paths);
}
