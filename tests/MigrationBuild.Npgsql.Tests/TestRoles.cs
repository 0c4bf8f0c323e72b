using MigrationBuild.Postgres.Printing;
using MigrationBuild.Testing;
using Npgsql;

namespace MigrationBuild.Npgsql.Tests;

/// <summary>Roles of the server that tests share, for as long as they need them. Those that the server has already are left alone.</summary>
internal sealed class TestRoles : IAsyncDisposable
{
    private readonly PostgresServer _server;
    private readonly List<string> _created = [];

    private TestRoles(PostgresServer server) => _server = server;

    public static async Task<TestRoles> CreateAsync(IEnumerable<string> names)
    {
        var roles = new TestRoles(await PostgresServer.GetSharedAsync());
        foreach (var name in names.Distinct().Select(SqlPrinter.QuoteIdentifier))
        {
            try
            {
                await roles._server.ExecuteAsync($"CREATE ROLE {name} NOLOGIN");
                roles._created.Add(name);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.DuplicateObject)
            {
            }
        }

        return roles;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _created)
        {
            await _server.ExecuteAsync($"DROP ROLE {name}");
        }
    }
}
