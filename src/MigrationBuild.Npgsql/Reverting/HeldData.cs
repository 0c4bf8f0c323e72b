using MigrationBuild.Npgsql.Revisions;
using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql.Reverting;

/// <summary>Asks tables whether they hold anything.</summary>
internal static class HeldData
{
    /// <summary>Whether there is a row, or one with a value in the column. Row security must not hide any: then PostgreSQL refuses the question.</summary>
    public static async Task<bool> ExistsAsync(NpgsqlConnection connection, QualifiedName table, string? column, CancellationToken cancellationToken)
    {
        var condition = column is null ? "" : $" WHERE {RevisionsTable.Quote(column)} IS NOT NULL";
        await using var batch = new NpgsqlBatch(connection) { Timeout = 0 };
        batch.BatchCommands.Add(new NpgsqlBatchCommand("SET row_security = off"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand($"SELECT EXISTS (SELECT FROM {Name(table)}{condition})"));
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            return await reader.ReadAsync(cancellationToken) && reader.GetBoolean(0);
        }
        catch (PostgresException e)
        {
            throw new ServerException(
                RuntimeDiagnostics.DataWouldBeLost,
                $"Whether {(column is null ? "" : $"column {column} of ")}{table} holds anything cannot be told: {e.MessageText} (SQLSTATE {e.SqlState}). Nothing was taken back. Use the role that owns the " +
                "table; a row security policy must not hide its rows.",
                e);
        }
    }

    /// <summary>Keeps others from writing until the transaction ends: what is asked then stays true.</summary>
    public static async Task LockAsync(NpgsqlConnection connection, QualifiedName table, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"LOCK TABLE {Name(table)} IN ACCESS EXCLUSIVE MODE", connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Name(QualifiedName table) => RevisionsTable.Quote(table.Schema) + "." + RevisionsTable.Quote(table.Name);
}
