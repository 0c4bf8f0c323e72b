using Npgsql;

namespace MigrationBuild.Npgsql.Revisions;

/// <summary>
/// Where the revisions table is, or belongs: in the schema asked for, else that of the connection's search path, else in a schema
/// of its own. One that Atlas put into the other place is found there.
/// </summary>
internal static class RevisionsLocation
{
    private const string DefaultSchema = "atlas_schema_revisions";
    private const string PublicSchema = "public";

    public static async Task<RevisionsTable> FindAsync(NpgsqlConnection connection, string? schema, CancellationToken cancellationToken)
    {
        var searchPath = SingleSchema(new NpgsqlConnectionStringBuilder(connection.ConnectionString).SearchPath);
        string[] candidates = schema is not null ? [schema]
            : searchPath is not null ? [searchPath, DefaultSchema]
            : [DefaultSchema, PublicSchema];

        await using var command = new NpgsqlCommand(
            """
            SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relname = $1 AND c.relkind IN ('r', 'p') AND n.nspname = ANY ($2) ORDER BY 1
            """,
            connection);
        command.Parameters.AddWithValue(RevisionsTable.Name);
        command.Parameters.AddWithValue(candidates);
        var found = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(reader.GetString(0));
        }

        return found.Count switch
        {
            0 => new RevisionsTable(candidates[0], exists: false),
            1 => new RevisionsTable(found[0], exists: true),
            _ => throw new HistoryException(
                RuntimeDiagnostics.AmbiguousHistory,
                $"There is a table {RevisionsTable.Name} in the schemas {string.Join(" and ", found)}. Say which one counts: --revisions-schema {found[0]}"),
        };
    }

    private static string? SingleSchema(string? searchPath) =>
        searchPath?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var only] ? only.Trim('"') : null;
}
