using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

internal static class DownJson
{
    public static string Write(DownResult result, bool dryRun) => Json.Write(json =>
    {
        json.WriteString("from", result.From);
        json.WriteString("to", result.To);
        json.WriteBoolean("dryRun", dryRun);
        json.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("version", file.Version);
            json.WriteStartArray("lost");
            foreach (var loss in file.Losses)
            {
                json.WriteStartObject();
                json.WriteString("message", loss.Message);
                json.WriteBoolean("hasData", loss.HasData);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStrings("notRestored", file.NotRestored);
            json.WriteStrings("warnings", file.Warnings);
            PlanJson.WriteFiles(json, "steps", file.Steps);
            json.WriteNumber("done", file.Done);
            json.WriteNumber("milliseconds", Math.Round(file.Duration.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (result.Problem is { } problem)
        {
            ErrorJson.Write(json, problem);
        }
    });
}
