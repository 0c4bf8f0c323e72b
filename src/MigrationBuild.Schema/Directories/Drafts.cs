using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// Which files of a directory the next generation may replace. Drafts are the newest uncommitted files, as long as they are as they
/// were generated; the first from the end that a person wrote or edited ends them, for it may build on those before. Committed
/// files are kept, also when they sort after a draft because a pull brought them: the draft then moves behind them.
/// </summary>
public sealed record Drafts(MigrationDirectory Kept, EquatableArray<MigrationFile> Replaceable)
{
    public static Drafts Find(MigrationDirectory directory, DirectoryState state)
    {
        var first = directory.Files.Count;
        while (first > 0 && (IsCommitted(directory.Files[first - 1], state) || IsDraft(directory.Files[first - 1], state)))
        {
            first--;
        }

        var drafts = directory.Files.Skip(first).Where(file => IsDraft(file, state)).ToEquatableArray();
        return new Drafts(directory.WithFiles(directory.Files.Except(drafts)), drafts);
    }

    private static bool IsCommitted(MigrationFile file, DirectoryState state) =>
        state[file.Path] is MigrationFileState.Committed or MigrationFileState.CommittedThenChanged;

    private static bool IsDraft(MigrationFile file, DirectoryState state) =>
        state[file.Path] == MigrationFileState.Uncommitted && GeneratedHeader.StateOf(file.Text) == GeneratedState.Intact;
}
