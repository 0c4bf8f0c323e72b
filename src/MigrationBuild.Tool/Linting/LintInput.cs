using System.CommandLine;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Replaying;
using MigrationBuild.Tool.Commands;
using MigrationBuild.Tool.States;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Linting;

/// <summary>What <c>lint</c> and <c>fix</c> are told: the files, the state before them, and who runs them.</summary>
internal sealed class LintInput
{
    private readonly Argument<string[]> _files = new("file")
    {
        Description = "SQL files or directories, in the order in which they run. Default: the migrations of --dir.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _from = new("--from")
    {
        Description = $"The state before the files: {StateReader.Description}. Default: what the migrations before the first file leave, if it lies in a migrations directory.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _since = new("--since") { Description = "Judge only migrations of this version and later." };

    private readonly Option<string?> _runner = new Option<string?>("--runner")
    {
        Description = "Who runs the files: transaction (one a file), autocommit, command (all in one string), or flyway (a transaction, unless all statements refuse one). Default: transaction; that of the tool whose directory it is.",
    }.AcceptOnlyFromAmong("transaction", "autocommit", "command", "flyway");

    private readonly Option<int> _version = CommonOptions.PostgresVersion();

    public Option<string> Directory { get; } = CommonOptions.Directory();

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(Directory);
        command.Add(_from);
        command.Add(_since);
        command.Add(_runner);
        command.Add(_version);
    }

    /// <summary>Null where the state before the files is wrong, which is then printed.</summary>
    public async Task<LintedSet?> ReadAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var sources = SourcesOf(result.GetValue(_files) ?? [], result.GetValue(Directory)!);
        var others = sources.Files is [var first, ..] ? OtherSettings.Find(Path.GetDirectoryName(Path.GetFullPath(first.Path))!) : OtherSettings.None;
        var isVersionGiven = result.GetResult(_version) is { Implicit: false };
        var options = new LintOptions
        {
            PostgresVersion = isVersionGiven ? result.GetValue(_version) : others.PostgresVersion ?? result.GetValue(_version),
            LintSince = result.GetValue(_since),
            Today = DateTime.UtcNow.Date,
            SeverityOf = others.SeverityOf,
        };
        ReplayState start;
        if (result.GetValue(_from) is { Length: > 0 } urls)
        {
            var asked = isVersionGiven ? options.PostgresVersion : (int?)null;
            var (states, postgresVersion) = await StateReader.ReadAsync([urls], asked, options.PostgresVersion, cancellationToken);
            if (Diagnostics.Print(result.InvocationConfiguration.Error, states[0].Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)))
            {
                return null;
            }

            options = options with { PostgresVersion = postgresVersion };
            start = new ReplayState(states[0].Catalog) { TargetVersion = postgresVersion };
        }
        else
        {
            start = MigrationLinter.Replay(sources.Before, options);
        }

        var settings = new CompilerSettings();
        var runner = MigrationRunners.Parse(result.GetValue(_runner)) ?? others.Runner;
        return new LintedSet(
            sources.Files,
            start,
            file => options with { Runner = runner ?? RunnerOf(file.Path), Settings = settings.Of(file.Path).Over(others.Settings) },
            others.IsExcluded);
    }

    /// <summary>Diesel sends a file as one command where the metadata beside it say so.</summary>
    private static MigrationRunner RunnerOf(string path) =>
        MigrationLayouts.DetectFile(path) is var layout && layout == MigrationLayout.Diesel && DieselMetadata.RefusesTransaction(ReadMetadata(path))
            ? MigrationRunner.SingleCommand
            : MigrationRunners.Of(layout);

    private static string ReadMetadata(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, DieselMetadata.FileName) is var metadata && File.Exists(metadata) ? File.ReadAllText(metadata) : "";

    private static LintedFiles SourcesOf(string[] files, string directory)
    {
        if (files.Length > 0)
        {
            return LintedFiles.Read(files.Select(FileUrl.PathOf).ToList());
        }

        var path = FileUrl.PathOf(directory);
        return System.IO.Directory.Exists(path)
            ? new LintedFiles([], LintedFiles.ReadDirectory(path))
            : throw new UsageException($"There is no directory {path}. Run this where the migrations are, name them with --dir file://path/to/migrations, or name files.");
    }
}
