using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>Makes the fixes of files until there is none left to make.</summary>
/// <param name="Files">The files as they are then, in their order.</param>
/// <param name="Made">What was mended, as it was found.</param>
internal sealed record FixPass(IReadOnlyList<SourceFile> Files, IReadOnlyList<(Finding Finding, Fix Fix)> Made)
{
    /// <summary>No fix needs as many rounds; two that undo each other would never end.</summary>
    private const int MaxRounds = 50;

    /// <param name="set">The files; all are judged.</param>
    /// <param name="mayFix">Which findings may be mended.</param>
    public static FixPass Run(LintedSet set, Func<Finding, bool> mayFix)
    {
        var made = new List<(Finding, Fix)>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var fixes = set.Lint().Where(finding => !finding.Fixes.IsEmpty && mayFix(finding)).ToLookup(finding => finding.Diagnostic.File.Path, StringComparer.Ordinal);
            if (fixes.Count == 0)
            {
                break;
            }

            set = set with { Files = [.. set.Files.Select(file => fixes.Contains(file.Path) ? Mend(file, fixes[file.Path], made) : file)] };
        }

        return new FixPass(set.Files, made);
    }

    /// <summary>Makes those of the fixes that do not meet one before them; what is left is found again in the text as it is then.</summary>
    private static SourceFile Mend(SourceFile file, IEnumerable<Finding> findings, List<(Finding, Fix)> made)
    {
        var edits = new List<TextEdit>();
        foreach (var finding in findings)
        {
            var fix = finding.Fixes[0];
            if (!fix.Edits.Any(edit => edits.Exists(other => edit.Span.Start <= other.Span.End && other.Span.Start <= edit.Span.End)))
            {
                edits.AddRange(fix.Edits);
                made.Add((finding, fix));
            }
        }

        return new SourceFile(file.Path, Fix.Create("", [.. edits]).ApplyTo(file.Text));
    }
}
