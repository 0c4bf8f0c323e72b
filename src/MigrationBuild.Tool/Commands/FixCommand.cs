using System.CommandLine;
using MigrationBuild.Linting;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Linting;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>fix [FILE…]</c>: makes the fixes of what <c>lint</c> finds in files that no database can have run.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var input = new LintInput();
        var rules = new Option<string[]>("--rule") { Description = "Mend findings of these rules only, by id or name.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; end with 1 if there is something to mend." };
        var committed = new Option<bool>("--committed") { Description = "Change committed files too, which databases may have run." };
        var generated = new Option<bool>("--generated") { Description = "Change files too that are as they were generated. They are yours then." };
        var command = new Command("fix", "Mend what lint finds and knows a fix for.") { rules, dryRun, committed, generated };
        input.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var ids = IdsOf(result.GetValue(rules) ?? []);
            if (await input.ReadAsync(result, cancellationToken) is not { } set)
            {
                return (int)ExitCode.Findings;
            }

            var fixable = new FixableFiles(result.GetValue(committed), result.GetValue(generated));
            bool IsWanted(Finding finding) => ids.Count > 0 ? ids.Contains(finding.Id) : Reported.IsShown(finding);
            var left = set.Lint()
                .Where(finding => !finding.Fixes.IsEmpty && IsWanted(finding))
                .Select(finding => finding.Diagnostic.File)
                .Distinct()
                .Select(file => (file.Path, Reason: fixable.ReasonToLeave(file)))
                .Where(file => file.Reason is not null)
                .ToDictionary(file => file.Path, file => file.Reason!, StringComparer.Ordinal);
            var pass = FixPass.Run(set, finding => IsWanted(finding) && !left.ContainsKey(finding.Diagnostic.File.Path));
            var changed = pass.Files.Except(set.Files).ToList();
            if (!result.GetValue(dryRun))
            {
                FixedFiles.Write(changed);
            }

            Print(result.InvocationConfiguration.Output, pass, changed.Count, left, result.GetValue(dryRun));
            return (int)(result.GetValue(dryRun) && changed.Count > 0 ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static HashSet<string> IdsOf(string[] names)
    {
        var unknown = Array.Find(names, name => !RuleCatalog.Resolve(name).Any());
        return unknown is null
            ? [.. names.SelectMany(RuleCatalog.Resolve)]
            : throw new UsageException($"There is no rule {unknown}. docs/rules lists them all.");
    }

    private static void Print(TextWriter output, FixPass pass, int files, Dictionary<string, string> left, bool isDry)
    {
        foreach (var (finding, fix) in pass.Made)
        {
            output.WriteLine($"{finding.Diagnostic.File.Path}{finding.Diagnostic.File.GetPosition(finding.Span.Start)}: {finding.Id}: {fix.Title}");
        }

        foreach (var (path, reason) in left)
        {
            output.WriteLine($"{path} is left: {reason}.");
        }

        output.WriteLine(files == 0
            ? "Nothing was mended."
            : $"{(isDry ? "Would make" : "Made")} {(pass.Made.Count == 1 ? "1 fix" : $"{pass.Made.Count} fixes")} in {Wording.Count(files, "file")}.");
    }
}
