using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>The server cannot be reached, does not let us in, or refuses to do or show what we ask for.</summary>
public sealed class ServerException : MigrationException
{
    internal ServerException(DiagnosticDescriptor descriptor, string message, Exception? inner = null)
        : base(descriptor, message, inner)
    {
    }
}
