using System.Text.Encodings.Web;
using System.Text.Json;
using MigrationBuild.Postgres.Oracle.Answers;

namespace MigrationBuild.Postgres.Oracle.Recording;

/// <summary>A statement of our own and what PostgreSQL's parser says of it.</summary>
public sealed record RecordedStatement(string Sql, Answer Expected)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A line of JSON: <c>["sql","kinds"]</c> or <c>["sql","message",position]</c>.</summary>
    public string ToLine() => Expected.IsValid
        ? JsonSerializer.Serialize(new object[] { Sql, Expected.Kinds! }, Plain)
        : JsonSerializer.Serialize(new object[] { Sql, Expected.Error!, Expected.Position }, Plain);

    public static RecordedStatement FromLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var fields = document.RootElement;
        var said = fields[1].GetString()!;
        return new RecordedStatement(
            fields[0].GetString()!,
            fields.GetArrayLength() == 2 ? Answer.Accept(said) : Answer.Refuse(said, fields[2].GetInt32()));
    }
}
