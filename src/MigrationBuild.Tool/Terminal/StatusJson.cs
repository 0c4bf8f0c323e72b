using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

internal static class StatusJson
{
    public static string Write(MigrationStatus status) => Json.Write(json =>
    {
        json.WriteString("current", status.Current);
        json.WriteBoolean("upToDate", status.IsUpToDate);
        json.WriteStartArray("applied");
        foreach (var migration in status.Applied)
        {
            json.WriteStartObject();
            json.WriteString("version", migration.Version);
            json.WriteString("description", migration.Description);
            json.WriteNumber("applied", migration.AppliedStatements);
            json.WriteNumber("total", migration.TotalStatements);
            json.WriteString("executedAt", migration.ExecutedAt.UtcDateTime);
            json.WriteBoolean("baseline", migration.IsBaseline);
            json.WriteBoolean("beingTakenBack", migration.IsBeingTakenBack);
            json.WriteString("error", migration.Error);
            json.WriteString("errorStatement", migration.ErrorStatement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("pending", status.Pending);
        json.WriteStrings("outOfOrder", status.OutOfOrder);
        json.WriteStrings("ahead", status.Ahead);
        if (status.Problem is { } problem)
        {
            ErrorJson.Write(json, problem);
        }
    });
}
