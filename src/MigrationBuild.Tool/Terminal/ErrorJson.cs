using System.Text.Json;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Terminal;

internal static class ErrorJson
{
    public static string Write(MigrationException e) => Json.Write(json => Write(json, e));

    public static void Write(Utf8JsonWriter json, MigrationException e)
    {
        json.WriteStartObject("error");
        json.WriteString("id", e.Id);
        json.WriteString("message", e.Message);
        if (e.Diagnostic is { } diagnostic)
        {
            WritePlace(json, diagnostic);
        }

        if (e is DownException down)
        {
            json.WriteStartArray("findings");
            foreach (var finding in down.Findings)
            {
                json.WriteStartObject();
                json.WriteString("id", finding.Id);
                json.WriteString("message", finding.Message);
                WritePlace(json, finding);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (e is StatementException statement)
        {
            json.WriteString("statement", statement.Statement);
            json.WriteString("sqlState", statement.SqlState);
        }

        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceDiagnostic diagnostic)
    {
        var position = diagnostic.File.GetPosition(diagnostic.Span.Start);
        json.WriteString("file", diagnostic.File.Path);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
    }
}
