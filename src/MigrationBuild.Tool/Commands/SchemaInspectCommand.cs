using System.CommandLine;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Hcl.Writing;
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
            Description = $"The state: {StateReader.Description}. Several files are merged.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var options = new StateOptions();
        var format = Formats.Option("sql", "hcl", "json");
        var command = new Command("inspect", "Show what a state consists of.") { url, format };
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var states = await options.ReadAsync(result, cancellationToken, result.GetValue(url)!);
            var state = states.All[0];
            if (Diagnostics.Print(error, state.Diagnostics))
            {
                return (int)ExitCode.Findings;
            }

            if (result.GetValue(format) == "json")
            {
                output.WriteLine(CatalogJson.Write(states.Selection.Replace(Catalog.Empty, state.Catalog)));
                return (int)ExitCode.Fine;
            }

            var rest = states.Selection.Replace(state.Catalog, Catalog.NewDatabase);
            var scope = state.ServerVersion is null ? SchemaScope.Everything : SchemaScope.LiveServer;
            var selected = states.Selection.Replace(rest, state.Catalog);
            if (result.GetValue(format) == "hcl")
            {
                var hcl = HclSchemaWriter.Write(
                    selected, new HclSchemaTextOptions { Rest = rest, Scope = scope, PostgresVersion = states.PostgresVersion, Source = state.Source });
                Diagnostics.Print(error, hcl.Diagnostics);
                output.Write(hcl.Text);
                return (int)ExitCode.Fine;
            }

            var plan = MigrationPlanner.Plan(rest, selected, scope, new PlanOptions(states.PostgresVersion, state.Source));
            var failed = Diagnostics.Print(error, plan.Diagnostics);
            output.Write(PlanText.Write(plan));
            return (int)(failed ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }
}
