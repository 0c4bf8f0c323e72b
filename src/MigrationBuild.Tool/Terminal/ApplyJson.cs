using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

internal static class ApplyJson
{
    public static string Write(ApplyResult result, bool dryRun) => Json.Write(json =>
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
            json.WriteBoolean("transaction", file.InTransaction);
            json.WriteStrings("statements", file.Statements);
            json.WriteNumber("skipped", file.Skipped);
            json.WriteNumber("milliseconds", Math.Round(file.Duration.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
