using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Tasks.Git;

namespace MigrationBuild.Tool.Linting;

/// <summary>Which files may be changed: databases may have run what is committed, and the next build writes anew what was generated.</summary>
internal sealed class FixableFiles(bool committedToo, bool generatedToo)
{
    private readonly Dictionary<string, DirectoryState> _states = new(StringComparer.Ordinal);

    /// <summary>Why the file is left as it is; null where it may be changed.</summary>
    public string? ReasonToLeave(SourceFile file)
    {
        if (!generatedToo && GeneratedHeader.StateOf(file.Text) == GeneratedState.Intact)
        {
            return "it is as it was generated, and the next build may write it anew. --generated changes it, and makes it yours";
        }

        return committedToo ? null : StateOf(file) switch
        {
            MigrationFileState.Uncommitted => null,
            MigrationFileState.Unknown => "git does not tell whether it is new, so databases may have run it. --committed changes it all the same",
            _ => "it is committed, so databases may have run it. --committed changes it all the same",
        };
    }

    private MigrationFileState StateOf(SourceFile file)
    {
        var path = Path.GetFullPath(file.Path);
        var folder = Path.GetDirectoryName(path)!;
        if (!_states.TryGetValue(folder, out var state))
        {
            _states.Add(folder, state = GitRepository.Ask(folder).State);
        }

        return state[Path.GetFileName(path)];
    }
}
