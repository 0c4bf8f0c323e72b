using System.CommandLine;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Tasks.Files;
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
            Description = "SQL files to judge, in the order in which they run. Default: the migrations of --dir.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var directory = CommonOptions.Directory();
        var from = new Option<string[]>("--from")
        {
            Description = $"The state before the files: {StateReader.Description}. Default: an empty database.",
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
        command.SetAction(result =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var options = new LintOptions
            {
                PostgresVersion = result.GetValue(version),
                Runner = MigrationRunners.Parse(result.GetValue(runner)) ?? MigrationRunner.TransactionPerFile,
                LintSince = result.GetValue(since),
            };
            var sources = SourcesOf(result.GetValue(files) ?? [], result.GetValue(directory)!);
            var start = MigrationLinter.Start(options);
            if (result.GetValue(from) is { Length: > 0 } urls)
            {
                var before = StateReader.Read(urls, options.PostgresVersion);
                if (Diagnostics.Print(error, before.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)))
                {
                    return (int)ExitCode.Usage;
                }

                start = new ReplayState(before.Catalog) { TargetVersion = options.PostgresVersion };
            }

            var findings = Lint(sources, start, options);
            output.Write(result.GetValue(format) switch
            {
                "json" => FindingsJson.Write(findings) + "\n",
                "github" => FindingsText.WriteForGitHub(findings),
                _ => FindingsText.Write(findings, sources.Count),
            });
            return (int)(findings.Any(finding => finding.Diagnostic.Severity >= DiagnosticSeverity.Warning) ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static List<Finding> Lint(List<SourceFile> sources, ReplayState state, LintOptions options)
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

    private static List<SourceFile> SourcesOf(string[] files, string directory)
    {
        if (files.Length > 0)
        {
            return files.Select(FileUrl.PathOf).Select(Read).ToList();
        }

        var path = FileUrl.PathOf(directory);
        if (!Directory.Exists(path))
        {
            throw new UsageException($"There is no directory {path}. Run this where the migrations are, name them with --dir file://path/to/migrations, or name files.");
        }

        var migrations = DirectoryReader.Read(path);
        return migrations.Files.Select(migrations.SourceOf).ToList();
    }

    private static SourceFile Read(string path) =>
        File.Exists(path) ? new SourceFile(path, File.ReadAllText(path)) : throw new UsageException($"There is no file {path}.");
}
