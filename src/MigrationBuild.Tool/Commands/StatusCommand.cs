using System.CommandLine;
using MigrationBuild.Tool.Terminal;
using MigrationBuild.Npgsql;
using Npgsql;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>status</c>: how the database stands to the migrations. Ends with 1 if an apply would do, or refuse, anything.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var database = new DatabaseOptions();
        var format = Formats.Option("text", "json");
        var command = new Command("status", "Compare the database's history with the migrations.") { format };
        database.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var connection = database.Read(result);
            var bundle = Bundles.Open(result.GetValue(database.Directory));
            await using var dataSource = NpgsqlDataSource.Create(connection);
            var options = new ApplyOptions { RevisionsSchema = result.GetValue(database.RevisionsSchema) };
            var status = await bundle.StatusAsync(dataSource, options, cancellationToken);
            var text = result.GetValue(format) == "json" ? StatusJson.Write(status) : StatusText.Write(status);
            await result.InvocationConfiguration.Output.WriteLineAsync(text);
            return (int)(status.IsUpToDate ? ExitCode.Fine : ExitCode.Findings);
        });
        return command;
    }
}
