using System.Globalization;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>Judges whether a directory's history is what it was, from <c>atlas.sum</c> and version control.</summary>
public static class DirectoryReview
{
    private const string AcceptAdvice = "If no database has run it, accept it with 'dotnet migrations hash'.";

    /// <summary>
    /// What must be settled before the directory may be written to. New and uncommitted files are a person's work in progress: they
    /// are simply listed in the next <c>atlas.sum</c>.
    /// </summary>
    public static EquatableArray<SourceDiagnostic> ForGeneration(MigrationDirectory directory, DirectoryState state)
    {
        if (!MigrationLayouts.IsWritten(directory.Layout))
        {
            return EquatableArray.Create(Foreign(directory));
        }

        var diagnostics = DuplicateVersions(directory);
        if (directory.SumText is null)
        {
            diagnostics.AddRange(Gone(directory, state));
        }

        if (AtlasSum.Verify(directory) is not { } mismatch)
        {
            return diagnostics.ToEquatableArray();
        }

        var changed = directory.Files.Where(file => IsChanged(file, state, mismatch)).ToList();
        diagnostics.AddRange(changed.Select(file => Edited(directory, file, mismatch)));

        if (mismatch.Reason == AtlasSumReason.Removed && state.MayBeCommitted(mismatch.FileName))
        {
            diagnostics.Add(Removed(directory, mismatch));
        }

        if (mismatch.Reason == AtlasSumReason.Corrupt && directory.Files.Any(file => state[file.Path] == MigrationFileState.Unknown))
        {
            diagnostics.Add(Unreadable(directory, mismatch));
        }

        return diagnostics.ToEquatableArray();
    }

    /// <summary>Every disagreement between the directory and its <c>atlas.sum</c>, as a build server must see it.</summary>
    public static EquatableArray<SourceDiagnostic> ForVerification(MigrationDirectory directory)
    {
        var diagnostics = DuplicateVersions(directory);
        if (AtlasSum.Verify(directory) is { } mismatch)
        {
            diagnostics.Add(Describe(directory, mismatch));
        }

        return diagnostics.ToEquatableArray();
    }

    /// <summary>Says that a directory of another tool is left to that tool.</summary>
    public static SourceDiagnostic Foreign(MigrationDirectory directory) => new(
        DirectoryDiagnostics.ForeignLayout,
        new SourceFile(directory.Path, ""),
        default,
        $"The migrations are laid out as {directory.Layout} does it. Such a directory is linted and compared, but nothing is written into it or applied from it: "
        + "leave that to its own tool, or begin a directory of your own.");

    private static SourceDiagnostic Describe(MigrationDirectory directory, AtlasSumMismatch mismatch) => mismatch.Reason switch
    {
        AtlasSumReason.Edited => Edited(directory, FileOf(directory, mismatch), mismatch),
        AtlasSumReason.Added => new SourceDiagnostic(
            DirectoryDiagnostics.UnlistedMigration,
            directory.SourceOf(FileOf(directory, mismatch)),
            default,
            $"{mismatch.FileName} is not listed in atlas.sum (line {mismatch.Line}). Build the project, or run 'dotnet migrations hash', and commit atlas.sum."),
        AtlasSumReason.Removed => Removed(directory, mismatch),
        _ => Unreadable(directory, mismatch),
    };

    // A file that version control knows as changed, or the one that atlas.sum names although nobody can say when it changed.
    private static bool IsChanged(MigrationFile file, DirectoryState state, AtlasSumMismatch mismatch) =>
        state[file.Path] == MigrationFileState.CommittedThenChanged ||
        (mismatch.Reason == AtlasSumReason.Edited && mismatch.FileName == file.Path && state.MayBeCommitted(file.Path));

    private static SourceDiagnostic Edited(MigrationDirectory directory, MigrationFile file, AtlasSumMismatch mismatch) => new(
        DirectoryDiagnostics.EditedMigration,
        directory.SourceOf(file),
        default,
        $"{file.Path} was edited after it was recorded ({LineOf(mismatch)}). Databases that ran it will not run it again: " +
        $"restore the file and put the change into a new migration. {AcceptAdvice}");

    private static SourceDiagnostic Removed(MigrationDirectory directory, AtlasSumMismatch mismatch) => new(
        DirectoryDiagnostics.RemovedMigration,
        directory.SumSource,
        SpanOfLine(directory.SumText ?? "", mismatch.Line),
        $"{mismatch.FileName} is recorded in {LineOf(mismatch)} but is gone. Restore the file. {AcceptAdvice}");

    /// <summary>Where no atlas.sum tells, version control does: a history must not begin anew because its files were deleted.</summary>
    private static IEnumerable<SourceDiagnostic> Gone(MigrationDirectory directory, DirectoryState state)
        => from path in state.Changed.OrderBy(path => path, StringComparer.Ordinal)
           where MigrationLayouts.IsMigration(directory.Layout, path) && directory.Files.All(file => file.Path != path)
           select new SourceDiagnostic(
               DirectoryDiagnostics.RemovedMigration,
               new SourceFile(directory.Path + "/" + path, ""),
               default,
               $"{path} is in the last commit but is gone. Restore the file. If no database has run it, commit that it is gone.");

    private static SourceDiagnostic Unreadable(MigrationDirectory directory, AtlasSumMismatch mismatch) => new(
        DirectoryDiagnostics.UnreadableSum,
        directory.SumSource,
        default,
        mismatch.Reason == AtlasSumReason.Missing
            ? "atlas.sum is missing. Build the project, or run 'dotnet migrations hash', and commit it."
            : "atlas.sum cannot be read: its rows and its first line disagree, as after a merge. Check the migrations, then run 'dotnet migrations hash'.");

    private static List<SourceDiagnostic> DuplicateVersions(MigrationDirectory directory)
    {
        // Prisma records folder names; what other tools make of a version they say themselves.
        if (directory.Layout != MigrationLayout.Atlas)
        {
            return [];
        }

        return directory.Files
            .GroupBy(file => file.Version, StringComparer.Ordinal)
            .SelectMany(sameVersion => sameVersion.Skip(1).Select(file => new SourceDiagnostic(
                DirectoryDiagnostics.DuplicateVersion,
                directory.SourceOf(file),
                default,
                $"The version {file.Version} is taken by {sameVersion.First().Path}. Rename one of the two files, and run 'dotnet migrations hash'.")))
            .ToList();
    }

    private static MigrationFile FileOf(MigrationDirectory directory, AtlasSumMismatch mismatch) =>
        directory.Files.First(file => file.Path == mismatch.FileName);

    private static string LineOf(AtlasSumMismatch mismatch) =>
        string.Format(CultureInfo.InvariantCulture, "atlas.sum line {0}", mismatch.Line);

    private static TextSpan SpanOfLine(string text, int line)
    {
        var start = 0;
        for (var i = 1; i < line && start < text.Length; i++)
        {
            start = text.IndexOf('\n', start) is var end && end < 0 ? text.Length : end + 1;
        }

        return new TextSpan(start, 0);
    }
}
