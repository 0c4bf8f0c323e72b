using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>The server cannot be reached, does not let us in, or does not let us keep the history of migrations.</summary>
public sealed class ServerException : MigrationException
{
    internal ServerException(DiagnosticDescriptor descriptor, string message, Exception inner)
        : base(descriptor, message, inner)
    {
    }
}
