using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Tool.Terminal;
using Npgsql;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>down</c>: takes the newest migrations back.</summary>
internal sealed class DownCommand
{
    private readonly DatabaseOptions _database = new();

    private readonly Option<string?> _toVersion = new("--to-version", "--to") { Description = "The version that stays the newest." };

    private readonly Option<int?> _count = new("--count")
    {
        Description = "How many migrations to take back at most. Default: 1.",
        CustomParser = result => Numbers.Parser(1, "3")(result),
    };

    private readonly Option<bool> _all = new("--all") { Description = "Take back all migrations that were run." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the statements and write nothing." };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Run without asking." };

    private readonly Option<bool> _allowDataLoss = new("--allow-data-loss") { Description = "Go on though rows or values are lost." };

    private readonly TimeoutOptions _timeouts = new();

    private readonly Option<string> _format = Formats.Option("text", "json");

    private DownCommand()
    {
    }

    public static Command Create()
    {
        var down = new DownCommand();
        var command = new Command("down", "Take the newest migrations back.");
        down._database.AddTo(command);
        Option[] options = [down._toVersion, down._count, down._all, down._dryRun, down._yes, down._allowDataLoss, .. down._timeouts.All, down._format];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(down.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var options = Options(result);
        var asks = !options.DryRun && !result.GetValue(_yes);
        var isJson = result.GetValue(_format) == "json";
        if (asks && (isJson || !Confirmation.IsPossible))
        {
            throw new UsageException("Nobody can be asked whether to go on. Say --yes to run without being asked, or --dry-run to see what would run.");
        }

        var connection = _database.Read(result);
        var bundle = Bundles.Open(result.GetValue(_database.Directory));
        await using var dataSource = NpgsqlDataSource.Create(connection);
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        return isJson
            ? await RunAsJsonAsync(bundle, dataSource, options, output, cancellationToken)
            : await RunAsTextAsync(bundle, dataSource, options, asks, output, error, cancellationToken);
    }

    private static async Task<int> RunAsTextAsync(
        MigrationBundle bundle, NpgsqlDataSource dataSource, DownOptions options, bool asks, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var preview = await bundle.DownAsync(dataSource, options with { DryRun = true }, null, cancellationToken);
        if (preview.Files.IsEmpty)
        {
            await output.WriteLineAsync(DownText.WriteNothing(preview));
            return (int)ExitCode.Fine;
        }

        await output.WriteAsync(options.DryRun || asks ? DownText.WriteStatements(preview) : DownText.WriteNotes(preview));
        if (options.DryRun)
        {
            await output.WriteLineAsync(DownText.WriteDryRun(preview));
        }

        if (preview.Problem is { } problem)
        {
            await error.WriteLineAsync(problem.Message);
            return (int)Failures.ExitCodeOf(problem);
        }

        if (options.DryRun)
        {
            return (int)ExitCode.Fine;
        }

        if (asks && !await Confirmation.AskAsync(output, DownText.WriteQuestion(preview), cancellationToken))
        {
            await output.WriteLineAsync("Nothing was taken back.");
            return (int)ExitCode.Findings;
        }

        var progress = new ProgressText(output);
        try
        {
            var done = await bundle.DownAsync(dataSource, options with { Approved = preview }, progress, cancellationToken);
            await output.WriteLineAsync(DownText.Write(done));
            return (int)ExitCode.Fine;
        }
        finally
        {
            progress.EndLine();
        }
    }

    private static Task<int> RunAsJsonAsync(
        MigrationBundle bundle, NpgsqlDataSource dataSource, DownOptions options, TextWriter output, CancellationToken cancellationToken) =>
        RunJson.WriteAsync(output, async () =>
        {
            var result = await bundle.DownAsync(dataSource, options, null, cancellationToken);
            return (DownJson.Write(result, options.DryRun), result.Problem);
        });

    private DownOptions Options(ParseResult result)
    {
        var (version, count, all) = (result.GetValue(_toVersion), result.GetValue(_count), result.GetValue(_all));
        if ((version is null ? 0 : 1) + (count is null ? 0 : 1) + (all ? 1 : 0) > 1)
        {
            throw new UsageException("How far back? Say one of --to-version, --count and --all.");
        }

        var options = new DownOptions
        {
            RevisionsSchema = result.GetValue(_database.RevisionsSchema),
            DryRun = result.GetValue(_dryRun),
            ToVersion = version,
            Count = all ? int.MaxValue : count ?? 1,
            AllowDataLoss = result.GetValue(_allowDataLoss),
            LockTimeout = result.GetValue(_timeouts.OfServerLock),
            StatementTimeout = result.GetValue(_timeouts.OfStatement),
        };
        return result.GetValue(_timeouts.OfLock) is { } wait ? options with { WaitForLock = wait } : options;
    }
}
