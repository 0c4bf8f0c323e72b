using System.CommandLine;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Tool.States;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>lint [FILE…]</c>: what the statements would do to a running server. Ends with 1 if there is a warning or an error.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "SQL files or directories to judge, in the order in which they run. Default: the migrations of --dir.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var directory = CommonOptions.Directory();
        var from = new Option<string[]>("--from")
        {
            Description = $"The state before the files: {StateReader.Description}. Default: what the migrations before the first file leave, if it lies in a migrations directory.",
            AllowMultipleArgumentsPerToken = true,
        };
        var since = new Option<string?>("--since") { Description = "Judge only migrations of this version and later." };
        var runner = new Option<string>("--runner")
        {
            Description = "Who runs the files: transaction (one a file), autocommit, or command (all in one string).",
            DefaultValueFactory = _ => "transaction",
        }.AcceptOnlyFromAmong("transaction", "autocommit", "command");
        var version = CommonOptions.PostgresVersion();
        var format = Formats.Option("text", "json", "github");
        var command = new Command("lint", "Report statements that are dangerous on a running server.") { files, directory, from, since, runner, version, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var options = new LintOptions
            {
                PostgresVersion = result.GetValue(version),
                Runner = MigrationRunners.Parse(result.GetValue(runner)) ?? MigrationRunner.TransactionPerFile,
                LintSince = result.GetValue(since),
            };
            var sources = SourcesOf(result.GetValue(files) ?? [], result.GetValue(directory)!);
            ReplayState start;
            if (result.GetValue(from) is { Length: > 0 } urls)
            {
                var asked = result.GetResult(version) is { Implicit: false } ? options.PostgresVersion : (int?)null;
                var (states, postgresVersion) = await StateReader.ReadAsync([urls], asked, options.PostgresVersion, cancellationToken);
                var before = states[0];
                options = options with { PostgresVersion = postgresVersion };
                if (Diagnostics.Print(error, before.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)))
                {
                    return (int)ExitCode.Findings;
                }

                start = new ReplayState(before.Catalog) { TargetVersion = options.PostgresVersion };
            }
            else
            {
                start = sources.Before.Aggregate(MigrationLinter.Start(options), (state, file) => MigrationLinter.Lint(state, file, options).After);
            }

            var findings = Lint(sources.Files, start, options);
            output.Write(result.GetValue(format) switch
            {
                "json" => FindingsJson.Write(findings) + "\n",
                "github" => FindingsText.WriteForGitHub(findings),
                _ => FindingsText.Write(findings, sources.Files.Count),
            });
            return (int)(findings.Any(finding => finding.Diagnostic.Severity >= DiagnosticSeverity.Warning) ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static List<Finding> Lint(IReadOnlyList<SourceFile> sources, ReplayState state, LintOptions options)
    {
        var findings = new List<Finding>();
        foreach (var source in sources)
        {
            var lint = MigrationLinter.Lint(state, source, options);
            findings.AddRange(MigrationLinter.IsLinted(source, options) ? lint.Findings : []);
            state = lint.After;
        }

        return findings;
    }

    private static LintedFiles SourcesOf(string[] files, string directory)
    {
        if (files.Length > 0)
        {
            return LintedFiles.Read(files.Select(FileUrl.PathOf).ToList());
        }

        var path = FileUrl.PathOf(directory);
        return Directory.Exists(path)
            ? new LintedFiles([], LintedFiles.ReadDirectory(path))
            : throw new UsageException($"There is no directory {path}. Run this where the migrations are, name them with --dir file://path/to/migrations, or name files.");
    }
}
