using Npgsql;

namespace MigrationBuild.Testing;

/// <summary>A server that somebody else runs, named by a connection string. If it is named it must work: no other way is tried.</summary>
internal sealed class EnvironmentSource : PostgresSource
{
    public const string Variable = "MIGRATIONBUILD_TEST_POSTGRES";

    public override string Way => $"a connection string in the environment variable {Variable}";

    public override async Task<PostgresServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } connectionString)
        {
            throw new ServerUnavailableException("it is not set");
        }

        var server = new PostgresServer($"the server of {Variable}", connectionString, owned: null);
        try
        {
            await server.ExecuteAsync("SELECT 1");
        }
        catch (NpgsqlException e)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"The server that {Variable} names does not answer: {e.Message}", e);
        }

        return server;
    }
}
