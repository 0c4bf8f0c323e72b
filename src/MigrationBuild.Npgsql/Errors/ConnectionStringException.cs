namespace MigrationBuild.Npgsql;

/// <summary>A connection string or URL cannot be read. The message never repeats it: it may hold a password.</summary>
public sealed class ConnectionStringException : MigrationException
{
    internal ConnectionStringException(string message)
        : base(RuntimeDiagnostics.InvalidConnectionString, message)
    {
    }
}
