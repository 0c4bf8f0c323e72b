using System.Globalization;
using Npgsql;

namespace MigrationBuild.Testing;

/// <summary>An empty database of its own for one test, on the test process's server; dropped when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static int s_count;

    private readonly PostgresServer _server;

    private TestDatabase(PostgresServer server, string name)
    {
        _server = server;
        Name = name;
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;
        DataSource = NpgsqlDataSource.Create(ConnectionString);
    }

    public string Name { get; }

    public string ConnectionString { get; }

    /// <summary>The same address as <c>postgres://user:password@host:port/database</c>.</summary>
    public string Url
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(ConnectionString);
            var user = Uri.EscapeDataString(parts.Username ?? "postgres");
            var password = parts.Password is { Length: > 0 } secret ? ":" + Uri.EscapeDataString(secret) : "";
            return string.Create(CultureInfo.InvariantCulture, $"postgres://{user}{password}@{parts.Host}:{parts.Port}/{Name}");
        }
    }

    public NpgsqlDataSource DataSource { get; }

    public static async Task<TestDatabase> CreateAsync() => await CreateAsync(await PostgresServer.GetSharedAsync());

    public static async Task<TestDatabase> CreateAsync(PostgresServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"mb_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}_{Guid.NewGuid().ToString("N")[..8]}");
        // template0: a session on template1, ours or a person's, would block the copy.
        await server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0");
        return new TestDatabase(server, name);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T?> QueryAsync<T>(string sql)
    {
        await using var command = DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    public async Task<bool> HasVectorAsync() =>
        await QueryAsync<bool>("SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'vector')");

    /// <summary>Fails with the ways to get pgvector if the server has none.</summary>
    public async Task RequireVectorAsync()
    {
        if (!await HasVectorAsync())
        {
            throw new InvalidOperationException(
                $"This test needs the extension pgvector, and {_server.Description} does not offer it. " +
                "Run build/ci/install-postgres.sh (Debian, Ubuntu), or start Docker (the image pgvector/pgvector:pg17 is used), " +
                $"or set {EnvironmentSource.Variable} to a server that has it.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DataSource.DisposeAsync();
        await _server.ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
    }
}
