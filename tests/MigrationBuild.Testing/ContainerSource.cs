using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using Testcontainers.PostgreSql;

namespace MigrationBuild.Testing;

internal sealed class ContainerSource : PostgresSource
{
    private const string Image = "pgvector/pgvector:pg17";

    public override string Way => $"Docker (the image {Image})";

    public override async Task<PostgresServer> StartAsync()
    {
        if (TestcontainersSettings.OS.DockerEndpointAuthConfig is null)
        {
            throw new ServerUnavailableException("no Docker daemon answers");
        }

        try
        {
            var container = new PostgreSqlBuilder(Image).WithCommand("-c", "fsync=off").Build();
            await container.StartAsync();
            return new PostgresServer($"the container {Image}", container.GetConnectionString(), container);
        }
        catch (Exception e) when (e is DockerUnavailableException or Docker.DotNet.DockerApiException or TimeoutException)
        {
            throw new ServerUnavailableException(e.Message, e);
        }
    }
}
