using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

internal static class ReaderExtensions
{
    public static string? GetText(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>An array of texts; NULL is none.</summary>
    public static string[] GetTexts(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? [] : reader.GetFieldValue<string[]>(column);

    public static uint GetOid(this NpgsqlDataReader reader, int column) => reader.GetFieldValue<uint>(column);
}
