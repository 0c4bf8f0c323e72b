using Npgsql;

namespace MigrationBuild.Npgsql.Applying;

internal static class Connections
{
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
}
