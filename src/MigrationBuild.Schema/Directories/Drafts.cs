using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// Which files of a directory the next generation may replace. Drafts are the newest files that were generated, are in no commit,
/// and are as they were generated. The first file from the end that a person wrote, edited or committed ends them.
/// </summary>
public sealed record Drafts(MigrationDirectory Kept, EquatableArray<MigrationFile> Replaceable)
{
    public static Drafts Find(MigrationDirectory directory, DirectoryState state)
    {
        var kept = directory.Files.Count;
        while (kept > 0 && IsDraft(directory.Files[kept - 1], state))
        {
            kept--;
        }

        return new Drafts(directory.WithFiles(directory.Files.Take(kept)), directory.Files.Skip(kept).ToEquatableArray());
    }

    private static bool IsDraft(MigrationFile file, DirectoryState state) =>
        state[file.Path] == MigrationFileState.Uncommitted && GeneratedHeader.StateOf(file.Text) == GeneratedState.Intact;
}
