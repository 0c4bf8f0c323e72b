using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

internal static class ApplyJson
{
    public static string Write(ApplyResult result, bool dryRun) => Json.Write(json => RunJson.Write(json, result.From, result.To, dryRun, result.Files, file =>
    {
        json.WriteString("path", file.Path);
        json.WriteString("version", file.Version);
        json.WriteBoolean("transaction", file.InTransaction);
        json.WriteStrings("statements", file.Statements);
        json.WriteNumber("skipped", file.Skipped);
        RunJson.WriteDuration(json, file.Duration);
    }));
}
