using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Tool.Linting;

/// <summary>Files to judge in their order, the state that the first of them meets, and what holds for each.</summary>
internal sealed record LintedSet(IReadOnlyList<SourceFile> Files, ReplayState Start, Func<SourceFile, LintOptions> OptionsOf, Func<string, bool> IsExcluded)
{
    /// <summary>The nearest file of a name in the folder of the first file or above it.</summary>
    public string? FindAbove(string name) => Files is [var first, ..] ? Reported.FindAbove(Path.GetDirectoryName(Path.GetFullPath(first.Path))!, name) : null;

    public List<Finding> Lint()
    {
        var findings = new List<Finding>();
        var state = Start;
        foreach (var file in Files)
        {
            var options = OptionsOf(file);
            var lint = MigrationLinter.Lint(state, file, options);
            findings.AddRange(MigrationLinter.IsLinted(file, options) && !IsExcluded(file.Path) ? lint.Findings : []);
            state = lint.After;
        }

        return findings;
    }
}
