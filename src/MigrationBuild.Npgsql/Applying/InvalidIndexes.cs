using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Postgres.Lexing;
using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>
/// A CREATE INDEX CONCURRENTLY that fails or is killed leaves an index behind that is marked invalid: no query uses it, every write
/// maintains it, and IF NOT EXISTS takes it for the real one.
/// </summary>
internal static class InvalidIndexes
{
    /// <summary>The quoted name of an invalid index where the statement wants to create one; null if there is none.</summary>
    public static async Task<string?> FindAsync(NpgsqlConnection connection, MigrationStatement statement, CancellationToken cancellationToken)
    {
        if (Read(statement) is not var (index, table))
        {
            return null;
        }

        await using var command = new NpgsqlCommand(
            """
            SELECT n.nspname, c.relname
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT i.indisvalid AND c.relkind = 'i' AND c.relname = (parse_ident($1))[1]
              AND c.relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = to_regclass($2))
            """,
            connection);
        command.Parameters.AddWithValue(index);
        command.Parameters.AddWithValue(table);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? RevisionsTable.Quote(reader.GetString(0)) + "." + RevisionsTable.Quote(reader.GetString(1))
            : null;
    }

    public static async Task DropAsync(NpgsqlConnection connection, string index, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"DROP INDEX CONCURRENTLY IF EXISTS {index}", connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Reads CREATE [UNIQUE] INDEX CONCURRENTLY [IF NOT EXISTS] name ON [ONLY] table; null for any other statement.</summary>
    private static (string Index, string Table)? Read(MigrationStatement statement)
    {
        var at = statement.Word(1) == Keyword.Unique ? 2 : 1;
        if (statement.Word(0) != Keyword.Create || statement.Word(at) != Keyword.Index || statement.Word(at + 1) != Keyword.Concurrently)
        {
            return null;
        }

        var name = statement.Word(at + 2) == Keyword.If ? at + 5 : at + 2;
        var on = statement.IndexOf(Keyword.On);
        if (on != name + 1)
        {
            return null;
        }

        var table = statement.Word(on + 1) == Keyword.Only ? on + 2 : on + 1;
        return (statement.NameAt(name), statement.NameAt(table));
    }
}
