using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

internal static class DownJson
{
    public static string Write(DownResult result, bool dryRun) => Json.Write(json =>
    {
        RunJson.Write(json, result.From, result.To, dryRun, result.Files, file =>
        {
            json.WriteString("path", file.Path);
            json.WriteString("version", file.Version);
            json.WriteObjects("lost", file.Losses, loss =>
            {
                json.WriteString("message", loss.Message);
                json.WriteBoolean("hasData", loss.HasData);
            });
            json.WriteStrings("notRestored", file.NotRestored);
            json.WriteStrings("warnings", file.Warnings);
            PlanJson.WriteFiles(json, "steps", file.Steps);
            json.WriteNumber("done", file.Done);
            RunJson.WriteDuration(json, file.Duration);
        });
        if (result.Problem is { } problem)
        {
            ErrorJson.Write(json, problem);
        }
    });
}
