using System.CommandLine;
using MigrationBuild.Linting;
using MigrationBuild.Linting.Baselines;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tool.Linting;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>lint [FILE…]</c>: what the statements would do to a running server. Ends with 1 if there is a warning or an error.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var input = new LintInput();
        var format = Formats.Option("text", "json", "github", "sarif", "gitlab", "junit");
        var baseline = new Option<string?>("--baseline") { Description = $"Leave out the findings that this file knows. Default: the nearest {LintBaseline.FileName} in the folder of the first file or above." };
        var writeBaseline = new Option<string?>("--write-baseline") { Description = "Write all findings to this file, so that only new ones are reported from then on." };
        var command = new Command("lint", "Report statements that are dangerous on a running server.") { baseline, writeBaseline, format };
        input.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (await input.ReadAsync(result, cancellationToken) is not { } set)
            {
                return (int)ExitCode.Findings;
            }

            var findings = set.Lint().FindAll(Reported.IsShown);
            if (result.GetValue(writeBaseline) is { } written)
            {
                result.InvocationConfiguration.Output.WriteLine($"Wrote {written}: {Wording.Count(BaselineFile.Write(written, findings), "finding")}.");
                return (int)ExitCode.Fine;
            }

            if ((result.GetValue(baseline) ?? set.FindAbove(LintBaseline.FileName)) is { } known)
            {
                findings = BaselineFile.Apply(known, set.Files, findings);
            }

            result.InvocationConfiguration.Output.Write(Format(result.GetValue(format)!, findings, set.Files));
            return (int)(findings.Exists(finding => finding.Diagnostic.Severity >= DiagnosticSeverity.Warning) ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static string Format(string format, List<Finding> findings, IReadOnlyList<SourceFile> files) => format switch
    {
        "json" => FindingsJson.Write(findings) + "\n",
        "sarif" => FindingsSarif.Write(findings) + "\n",
        "gitlab" => FindingsGitLab.Write(findings) + "\n",
        "junit" => FindingsJUnit.Write(findings, files) + "\n",
        "github" => FindingsText.WriteForGitHub(findings),
        _ => FindingsText.Write(findings, files.Count),
    };
}
