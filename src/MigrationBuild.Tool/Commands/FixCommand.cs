using System.CommandLine;
using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Linting;
using MigrationBuild.Tool.States;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>fix [FILE…]</c>: makes the fixes of what <c>lint</c> finds in files that no database can have run.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var input = new LintInput();
        var rules = new Option<string[]>("--rule")
        {
            Description = "Mend findings of these rules, by id or name: hidden ones too, and by changes of what the migration does.",
            AllowMultipleArgumentsPerToken = true,
        };
        var suppress = new Option<string?>("--suppress") { Description = "Mend nothing; write above the statements why the findings are meant." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing and show what would be; end with 1 if there is something to mend." };
        var committed = new Option<bool>("--committed") { Description = "Change committed files too, which databases may have run." };
        var generated = new Option<bool>("--generated") { Description = "Change files too that are as they were generated. They are yours then." };
        var command = new Command("fix", "Mend what lint finds and knows a fix for.") { rules, suppress, dryRun, committed, generated };
        input.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var choice = new FixChoice(IdsOf(result.GetValue(rules) ?? []), ReasonOf(result.GetValue(suppress)));
            if (await input.ReadAsync(result, cancellationToken) is not { } set)
            {
                return (int)ExitCode.Findings;
            }

            var isDry = result.GetValue(dryRun);
            var fixable = new FixableFiles(result.GetValue(committed), result.GetValue(generated));
            var left = set.Lint()
                .Where(finding => choice.Choose(finding) is not null)
                .Select(finding => finding.Diagnostic.File)
                .Distinct()
                .Select(file => (file.Path, Reason: fixable.ReasonToLeave(file)))
                .Where(file => file.Reason is not null)
                .ToDictionary(file => file.Path, file => file.Reason!, StringComparer.Ordinal);
            var pass = FixPass.Run(
                set,
                finding => left.ContainsKey(finding.Diagnostic.File.Path) ? null : choice.Choose(finding),
                file => LintedFiles.NeighboursOf(file.Path));
            var changed = pass.Files.Except(set.Files).ToList();
            if (!isDry)
            {
                FixedFiles.Write(changed);
            }

            var output = result.InvocationConfiguration.Output;
            FixText.Write(output, set, pass, left, choice, isDry);
            return (int)(isDry && changed.Count > 0 ? ExitCode.Findings : ExitCode.Fine);
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

    private static string? ReasonOf(string? written) => written is null || (written.Trim().Length > 0 && written.IndexOfAny(['\r', '\n']) < 0)
        ? written?.Trim()
        : throw new UsageException("--suppress takes the reason, in one line, for those who read it later: --suppress \"the table is empty\".");
}
