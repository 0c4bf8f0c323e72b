namespace MigrationBuild.Npgsql;

/// <summary>The server cannot be reached, does not let us in, or went away.</summary>
public sealed class ConnectionException : MigrationException
{
    internal ConnectionException(string message, Exception inner)
        : base(RuntimeDiagnostics.CannotConnect, message, inner)
    {
    }
}
