using System.CommandLine;
using MigrationBuild.Schema.Diffing;
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
        var version = CommonOptions.PostgresVersion();
        var format = Formats.Option("sql", "json");
        var command = new Command("diff", "Print the SQL that turns one state into another.") { from, to, version, format };
        command.SetAction(result =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var postgresVersion = result.GetValue(version);
            var before = StateReader.Read(result.GetValue(from)!, postgresVersion);
            var after = StateReader.Read(result.GetValue(to)!, postgresVersion);
            Diagnostics.Print(error, before.Diagnostics.Concat(after.Diagnostics));
            if (before.HasErrors || after.HasErrors)
            {
                return (int)ExitCode.Findings;
            }

            var plan = MigrationPlanner.Plan(before.Catalog, after.Catalog, after.Scope, new PlanOptions(postgresVersion, after.Source));
            var failed = Diagnostics.Print(error, plan.Diagnostics);
            output.Write(result.GetValue(format) == "json" ? PlanJson.Write(plan) + "\n" : PlanText.Write(plan));
            return (int)(failed ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static Option<string[]> StateOption(string name, string what) => new(name)
    {
        Description = $"{what}: {StateReader.Description}. Several are merged.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };
}
