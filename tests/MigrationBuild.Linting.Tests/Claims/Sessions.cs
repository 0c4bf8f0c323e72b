using MigrationBuild.Linting.Oracle;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>Sessions of a database, none of which is used twice.</summary>
internal static class Sessions
{
    public static async Task<NpgsqlConnection> OpenAsync(TestDatabase database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs statements, and leaves nothing of it.</summary>
    public static async Task<Reply> TryAsync(TestDatabase database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await StatementMeter.RunAsync(connection, "BEGIN");
        return await AskAsync(connection, sql);
    }

    /// <summary>The rows of the last statement that has any.</summary>
    public static async Task<Reply> AskAsync(NpgsqlConnection connection, string sql)
    {
        var rows = new List<string>();
        try
        {
            await using var command = new NpgsqlCommand(sql, connection) { AllResultTypesAreUnknown = true };
            await using var reader = await command.ExecuteReaderAsync();
            do
            {
                rows = reader.FieldCount > 0 ? [] : rows;
                while (await reader.ReadAsync())
                {
                    rows.Add(string.Join("|", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : reader.GetString(i))));
                }
            }
            while (await reader.NextResultAsync());
        }
        catch (PostgresException e)
        {
            return new Reply(e.SqlState, [], e.MessageText);
        }

        return new Reply(null, rows, "");
    }

    /// <param name="Failure">The SQLSTATE with which a statement was refused; null where none was.</param>
    /// <param name="Rows">The values of each row, with bars between them.</param>
    /// <param name="Message">What the server said of the failure.</param>
    internal sealed record Reply(string? Failure, List<string> Rows, string Message)
    {
        /// <summary>The last row.</summary>
        public string? Answer => Failure ?? Rows.LastOrDefault();
    }
}
