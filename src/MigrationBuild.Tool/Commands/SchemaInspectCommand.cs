using System.CommandLine;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Tool.States;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>schema inspect</c>: a state in another language.</summary>
internal static class SchemaInspectCommand
{
    public static Command Create()
    {
        var url = new Option<string[]>("--url", "-u")
        {
            Description = $"The state: {StateReader.Description}. Several are merged.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var version = CommonOptions.PostgresVersion();
        var format = Formats.Option("sql", "json");
        var command = new Command("inspect", "Show what a state consists of.") { url, version, format };
        command.SetAction(result =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var postgresVersion = result.GetValue(version);
            var state = StateReader.Read(result.GetValue(url)!, postgresVersion);
            if (Diagnostics.Print(error, state.Diagnostics))
            {
                return (int)ExitCode.Findings;
            }

            if (result.GetValue(format) == "json")
            {
                output.WriteLine(CatalogJson.Write(state.Catalog));
                return (int)ExitCode.Fine;
            }

            var plan = MigrationPlanner.Plan(Catalog.NewDatabase, state.Catalog, SchemaScope.Everything, new PlanOptions(postgresVersion, state.Source));
            var failed = Diagnostics.Print(error, plan.Diagnostics);
            output.Write(PlanText.Write(plan));
            return (int)(failed ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }
}
