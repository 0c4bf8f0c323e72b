using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

internal static class Connections
{
    /// <summary>What a file sets for its session, such as a search path out of a dump, must not reach the next file.</summary>
    public static async Task PrepareAsync(NpgsqlConnection connection, TimeSpan? lockTimeout, TimeSpan? statementTimeout, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("SET SESSION AUTHORIZATION DEFAULT"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("RESET ALL"));
        AddTimeout(batch, "lock_timeout", lockTimeout);
        AddTimeout(batch, "statement_timeout", statementTimeout);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <exception cref="ServerException">The server does not answer, or does not let us in.</exception>
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        var connection = dataSource.CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException)
        {
            await connection.DisposeAsync();
            throw ServerErrors.Connection(connection, e);
        }
    }

    private static void AddTimeout(NpgsqlBatch batch, string name, TimeSpan? value)
    {
        if (value is { } timeout)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(FormattableString.Invariant($"SET {name} = {(long)timeout.TotalMilliseconds}")));
        }
    }
}
