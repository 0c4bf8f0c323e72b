using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Tool.Terminal;
using Npgsql;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>apply [n]</c>: runs what the database has not had yet.</summary>
internal sealed class ApplyCommand
{
    private readonly DatabaseOptions _database = new();

    private readonly Argument<int?> _limit = new("n")
    {
        Description = "How many migrations to apply at most.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => Numbers.Parser(1, "3")(result),
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the statements and write nothing." };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "For a database older than its migrations: this version and all before it count as applied.",
    };

    private readonly Option<bool> _allowDirty = new("--allow-dirty") { Description = "Go on though the database has objects and no history." };

    private readonly Option<bool> _allowEdited = new("--allow-edited") { Description = "Go on though an applied migration was edited since." };

    private readonly Option<string?> _toVersion = new("--to-version") { Description = "The last version to apply." };

    private readonly Option<string> _order = new Option<string>("--exec-order")
    {
        Description = "What to do with a migration older than the newest applied.",
        DefaultValueFactory = _ => "linear",
    }.AcceptOnlyFromAmong("linear", "linear-skip", "non-linear");

    private readonly TimeoutOptions _timeouts = new();

    private readonly Option<string> _format = Formats.Option("text", "json");

    private ApplyCommand()
    {
    }

    public static Command Create()
    {
        var apply = new ApplyCommand();
        var command = new Command("apply", "Run the migrations that the database has not had yet.");
        apply.AddTo(command);
        return command;
    }

    /// <summary>Makes the program without a verb apply: <c>./migrate --url …</c>.</summary>
    public static void MakeDefault(RootCommand root) => new ApplyCommand().AddTo(root);

    private void AddTo(Command command)
    {
        _database.AddTo(command);
        if (command is not RootCommand)
        {
            command.Arguments.Add(_limit);
        }

        Option[] options =
        [
            _dryRun, _baseline, _allowDirty, _allowEdited, _toVersion, _order, .. _timeouts.All, _format,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var output = result.InvocationConfiguration.Output;
        var connection = _database.Read(result);
        var bundle = Bundles.Open(result.GetValue(_database.Directory));
        var options = Options(result);
        await using var dataSource = NpgsqlDataSource.Create(connection);
        if (result.GetValue(_format) == "json")
        {
            return await RunAsJsonAsync(bundle, dataSource, options, output, cancellationToken);
        }

        var progress = new ProgressText(output);
        try
        {
            var applied = await bundle.ApplyAsync(dataSource, options, progress, cancellationToken);
            await output.WriteLineAsync(options.DryRun ? ApplyText.WriteDryRun(applied) : ApplyText.Write(applied));
            return (int)ExitCode.Fine;
        }
        finally
        {
            progress.EndLine();
        }
    }

    private static Task<int> RunAsJsonAsync(
        MigrationBundle bundle, NpgsqlDataSource dataSource, ApplyOptions options, TextWriter output, CancellationToken cancellationToken) =>
        RunJson.WriteAsync(output, async () => (ApplyJson.Write(await bundle.ApplyAsync(dataSource, options, null, cancellationToken), options.DryRun), null));

    private ApplyOptions Options(ParseResult result)
    {
        var options = new ApplyOptions
        {
            RevisionsSchema = result.GetValue(_database.RevisionsSchema),
            DryRun = result.GetValue(_dryRun),
            Baseline = result.GetValue(_baseline),
            AllowDirty = result.GetValue(_allowDirty),
            AllowEdited = result.GetValue(_allowEdited),
            ToVersion = result.GetValue(_toVersion),
            Limit = result.CommandResult.Command is RootCommand ? null : result.GetValue(_limit),
            Order = result.GetValue(_order) switch
            {
                "linear-skip" => ExecutionOrder.LinearSkip,
                "non-linear" => ExecutionOrder.NonLinear,
                _ => ExecutionOrder.Linear,
            },
            LockTimeout = result.GetValue(_timeouts.OfServerLock),
            StatementTimeout = result.GetValue(_timeouts.OfStatement),
        };
        return result.GetValue(_timeouts.OfLock) is { } wait ? options with { WaitForLock = wait } : options;
    }
}
