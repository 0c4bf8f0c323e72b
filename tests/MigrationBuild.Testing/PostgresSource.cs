namespace MigrationBuild.Testing;

/// <summary>One way to come by a server.</summary>
internal abstract class PostgresSource
{
    /// <summary>What a person does to make this way work.</summary>
    public abstract string Way { get; }

    /// <exception cref="ServerUnavailableException">This way is not open on this machine; the message says why.</exception>
    public abstract Task<PostgresServer> StartAsync();
}
