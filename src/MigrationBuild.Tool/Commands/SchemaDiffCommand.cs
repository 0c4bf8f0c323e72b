using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Tool.States;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>schema diff</c>: the SQL that turns one state into another.</summary>
internal static class SchemaDiffCommand
{
    public static Command Create()
    {
        var from = StateOption("--from", "The state to begin with");
        var to = StateOption("--to", "The state to get to");
        var options = new StateOptions();
        var scratch = new ScratchOption();
        var format = Formats.Option("sql", "json");
        var command = new Command("diff", "Print the SQL that turns one state into another.") { from, to, scratch.Url, format };
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var states = await options.ReadAsync(result, cancellationToken, result.GetValue(from)!, result.GetValue(to)!);
            Diagnostics.Print(error, states.All.SelectMany(state => state.Diagnostics));
            if (states.HasErrors)
            {
                return (int)ExitCode.Findings;
            }

            var (before, after) = (states.All[0], states.All[1]);
            var desired = states.Selection.Replace(before.Catalog, after.Catalog);
            var scope = before.ServerVersion is null ? after.Scope : after.Scope.ForLiveServer();
            var planning = new PlanOptions(states.PostgresVersion, after.Source);
            var plan = MigrationPlanner.Plan(before.Catalog, desired, scope, planning);
            var failed = Diagnostics.Print(error, plan.Diagnostics);
            if (!failed && result.GetValue(scratch.Url) is not null)
            {
                await using var dataSource = scratch.Open(result);
                await using var database = await ScratchDatabase.OpenAsync(dataSource, cancellationToken);
                if (await PlanProver.ProveAsync(database, before, plan, desired, scope, planning, cancellationToken) is { IsEmpty: false } found)
                {
                    return ScratchOption.Report(error, found);
                }
            }

            output.Write(result.GetValue(format) == "json" ? PlanJson.Write(plan) + "\n" : PlanText.Write(plan));
            return (int)(failed ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static Option<string[]> StateOption(string name, string what) => new(name)
    {
        Description = $"{what}: {StateReader.Description}. Several files are merged.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };
}
