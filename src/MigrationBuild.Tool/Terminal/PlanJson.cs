using System.Text.Json;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Tool.Terminal;

internal static class PlanJson
{
    public static string Write(MigrationPlan plan) => Json.Write(json =>
    {
        json.WriteStrings("changes", plan.Changes.Select(ChangeDescription.Of));
        WriteFiles(json, "files", plan.Files);
    });

    public static void WriteFiles(Utf8JsonWriter json, string name, IEnumerable<PlannedFile> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteBoolean("transaction", file.IsTransactional);
            json.WriteStartArray("statements");
            foreach (var statement in file.Statements)
            {
                json.WriteStartObject();
                json.WriteString("comment", statement.Comment);
                json.WriteString("sql", statement.Sql);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
