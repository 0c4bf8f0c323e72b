using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Linting.Tests.Claims;

/// <summary>Databases, tablespaces and roles belong to all databases of a server: those that come are removed again.</summary>
internal sealed class ClusterObjects : IAsyncDisposable
{
    private const string Query = """
        SELECT format('DROP DATABASE IF EXISTS %I WITH (FORCE)', datname) FROM pg_database WHERE datname NOT LIKE 'mb\_%'
        UNION ALL SELECT format('DROP TABLESPACE IF EXISTS %I', spcname) FROM pg_tablespace
        UNION ALL SELECT format('DROP ROLE IF EXISTS %I', rolname) FROM pg_roles
        """;

    private readonly PostgresServer _server;
    private readonly List<string> _kept;

    private ClusterObjects(PostgresServer server, List<string> kept) => (_server, _kept) = (server, kept);

    public static async Task<ClusterObjects> KeepAsync(PostgresServer server) => new(server, await ReadAsync(server));

    public async ValueTask DisposeAsync()
    {
        foreach (var drop in (await ReadAsync(_server)).Except(_kept))
        {
            await _server.ExecuteAsync(drop);
        }
    }

    private static async Task<List<string>> ReadAsync(PostgresServer server)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var drops = new List<string>();
        while (await reader.ReadAsync())
        {
            drops.Add(reader.GetString(0));
        }

        return drops;
    }
}
