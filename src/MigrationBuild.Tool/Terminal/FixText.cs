using MigrationBuild.Linting;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Linting;

namespace MigrationBuild.Tool.Terminal;

/// <summary>What <c>fix</c> did, or would do.</summary>
internal static class FixText
{
    public static void Write(TextWriter output, LintedSet set, FixPass pass, IReadOnlyDictionary<string, string> left, FixChoice choice, bool isDry)
    {
        foreach (var (finding, fix) in pass.Made)
        {
            output.WriteLine($"{PlaceOf(finding)}: {finding.Id}: {fix.Title}");
        }

        var before = set.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var changed = pass.Files.Except(set.Files).ToList();
        foreach (var file in changed.Where(file => !isDry && !before.ContainsKey(file.Path)))
        {
            output.WriteLine($"{file.Path} is new.");
        }

        foreach (var file in isDry ? changed : [])
        {
            output.Write(UnifiedDiff.Write(file.Path, before.GetValueOrDefault(file.Path)?.Text, file.Text));
        }

        foreach (var finding in pass.NoPlace)
        {
            output.WriteLine($"{PlaceOf(finding)}: {finding.Id} is left: the fix makes a new file, and there is no version for it between this one and the next.");
        }

        foreach (var (path, reason) in left)
        {
            output.WriteLine($"{path} is left: {reason}.");
        }

        var others = new LintedSet(pass.Files, set.Start, set.OptionsOf, set.IsExcluded).Lint()
            .Where(finding => choice.IsLeftToPerson(finding) && !left.ContainsKey(finding.Diagnostic.File.Path))
            .ToList();
        foreach (var rule in others.GroupBy(finding => finding.Id))
        {
            output.WriteLine($"{rule.Key} is left {Times(rule.Count())}: its fix ({rule.First().Fixes[0].Title}) changes what the migration does. --rule {rule.Key} makes it all the same.");
        }

        output.WriteLine(changed.Count == 0
            ? choice.Reason is null ? "Nothing was mended." : "Nothing was written."
            : $"{(isDry ? "Would make" : "Made")} {(pass.Made.Count == 1 ? "1 fix" : $"{pass.Made.Count} fixes")} in {Wording.Count(changed.Count, "file")}.");
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string PlaceOf(Finding finding) => $"{finding.Diagnostic.File.Path}{finding.Diagnostic.File.GetPosition(finding.Span.Start)}";
}
