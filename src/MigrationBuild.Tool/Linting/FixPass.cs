using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.States;

namespace MigrationBuild.Tool.Linting;

/// <summary>Makes the fixes of files until there is none left to make.</summary>
/// <param name="Files">The files as they are then, new ones in their places.</param>
/// <param name="Made">What was mended, as it was found.</param>
/// <param name="NoPlace">The findings whose fix makes a file for which no version is free.</param>
internal sealed record FixPass(IReadOnlyList<SourceFile> Files, IReadOnlyList<(Finding Finding, Fix Fix)> Made, IReadOnlyList<Finding> NoPlace)
{
    /// <summary>No fix needs as many rounds; two that undo each other would never end.</summary>
    private const int MaxRounds = 50;

    /// <param name="set">The files; all are judged.</param>
    /// <param name="choose">The fix to make of a finding; null for none.</param>
    /// <param name="neighbours">The files of the folder of one: a new one goes between them.</param>
    public static FixPass Run(LintedSet set, Func<Finding, Fix?> choose, Func<SourceFile, IReadOnlyList<SourceFile>> neighbours)
    {
        var made = new List<(Finding, Fix)>();
        List<Finding> noPlace = [];
        for (var round = 0; round < MaxRounds; round++)
        {
            var count = made.Count;
            noPlace.Clear();
            var fixes = set.Lint()
                .Select(finding => (Finding: finding, Fix: choose(finding)))
                .Where(each => each.Fix is not null)
                .ToLookup(each => each.Finding.Diagnostic.File.Path, StringComparer.Ordinal);
            foreach (var group in fixes)
            {
                set = Mend(set, group.Key, group.Select(each => (each.Finding, each.Fix!)), neighbours, made, noPlace);
            }

            if (made.Count == count)
            {
                break;
            }
        }

        return new FixPass(set.Files, made, noPlace);
    }

    /// <summary>Makes those of the fixes that do not meet one before them; what is left is found again in the text as it is then.</summary>
    private static LintedSet Mend(
        LintedSet set,
        string path,
        IEnumerable<(Finding, Fix)> fixes,
        Func<SourceFile, IReadOnlyList<SourceFile>> neighbours,
        List<(Finding, Fix)> made,
        List<Finding> noPlace)
    {
        var files = set.Files.ToList();
        var at = files.FindIndex(each => each.Path == path);
        var edits = new List<TextEdit>();
        foreach (var (finding, fix) in fixes)
        {
            if (fix.Edits.Any(edit => edits.Exists(other => edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End)))
            {
                continue;
            }

            if (PlacedFile.Place(fix, path, Later(files, at, neighbours(files[at]))) is not { } placed)
            {
                noPlace.Add(finding);
                continue;
            }

            Put(files, at, placed);
            edits.AddRange(fix.Edits);
            made.Add((finding, fix));
        }

        if (edits.Count > 0)
        {
            files[at] = new SourceFile(path, Fix.Create("", [.. edits]).ApplyTo(files[at].Text));
        }

        return set with { Files = files };
    }

    /// <summary>What runs behind the file: what is judged with it, and what only lies beside it.</summary>
    private static List<SourceFile> Later(List<SourceFile> files, int at, IReadOnlyList<SourceFile> neighbours) =>
        [
            .. files.Skip(at + 1)
                .Where(each => LintedFiles.FolderOf(each.Path) == LintedFiles.FolderOf(files[at].Path))
                .Concat(neighbours.Where(each => !files.Exists(file => file.Path == each.Path) && string.CompareOrdinal(each.Path, files[at].Path) > 0))
                .OrderBy(each => each.Path, StringComparer.Ordinal),
        ];

    private static void Put(List<SourceFile> files, int at, IReadOnlyList<PlacedFile> placed)
    {
        var behind = at + 1;
        foreach (var file in placed)
        {
            var source = new SourceFile(file.Path, file.Text);
            if (file.IsNew)
            {
                while (behind < files.Count && string.CompareOrdinal(files[behind].Path, file.Path) < 0)
                {
                    behind++;
                }

                files.Insert(behind, source);
            }
            else
            {
                files[files.FindIndex(each => each.Path == file.Path)] = source;
            }
        }
    }
}
