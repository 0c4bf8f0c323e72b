namespace MigrationBuild.Schema.Directories;

/// <summary>
/// What version control says about a directory, by the paths of its files. Files that are gone from the directory but in the last
/// commit are listed as <see cref="MigrationFileState.CommittedThenChanged"/>.
/// </summary>
public sealed class DirectoryState
{
    public static readonly DirectoryState Unversioned = new(MigrationFileState.Unknown, new Dictionary<string, MigrationFileState>());

    private readonly MigrationFileState _others;
    private readonly Dictionary<string, MigrationFileState> _states;

    public DirectoryState(MigrationFileState others, IReadOnlyDictionary<string, MigrationFileState> states)
    {
        _others = others;
        _states = states.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    public MigrationFileState this[string path] => _states.TryGetValue(path, out var state) ? state : _others;

    /// <summary>The files that the last commit has otherwise than the directory, those that are gone among them.</summary>
    public IEnumerable<string> Changed => _states.Where(pair => pair.Value == MigrationFileState.CommittedThenChanged).Select(pair => pair.Key);

    /// <summary>Whether the last commit has the file; for one that is gone, too.</summary>
    public bool MayBeCommitted(string path) => this[path] != MigrationFileState.Uncommitted;
}
