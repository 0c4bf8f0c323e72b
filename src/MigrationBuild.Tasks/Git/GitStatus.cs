using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Tasks.Git;

/// <summary>
/// Reads the answer of <c>git status --porcelain=v1 -z --ignored</c>: entries <c>XY path</c>, each ended by NUL, paths relative to the
/// repository. X is the index against the last commit, Y the work tree against the index. A file that is not listed is committed.
/// </summary>
public static class GitStatus
{
    /// <param name="directory">The directory's path relative to the repository, with <c>/</c>; empty for the repository itself.</param>
    public static DirectoryState Parse(string status, string directory)
    {
        var prefix = directory.Length == 0 ? "" : directory + "/";
        var states = new Dictionary<string, MigrationFileState>(StringComparer.Ordinal);
        var others = MigrationFileState.Committed;
        foreach (var entry in status.Split('\0').Where(entry => entry.Length > 3))
        {
            var path = entry.Substring(3);
            var state = StateOf(entry[0], entry[1]);
            if (path.EndsWith("/", StringComparison.Ordinal) && prefix.StartsWith(path, StringComparison.Ordinal))
            {
                // The whole directory is ignored.
                others = state;
            }
            else if (path.StartsWith(prefix, StringComparison.Ordinal))
            {
                var relative = path.Substring(prefix.Length);
                // Deleted in the index and present in the work tree, a file is listed twice.
                states[relative] = states.ContainsKey(relative) ? MigrationFileState.CommittedThenChanged : state;
            }
        }

        return new DirectoryState(others, states);
    }

    private static MigrationFileState StateOf(char index, char workTree) => (index, workTree) switch
    {
        ('!', _) => MigrationFileState.Unknown,
        ('?', _) or ('A', not 'A' and not 'U') => MigrationFileState.Uncommitted,
        _ => MigrationFileState.CommittedThenChanged,
    };
}
