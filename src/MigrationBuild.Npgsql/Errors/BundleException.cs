using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>The bundle itself is at fault: it is missing, was edited, or holds a file that cannot be run. Nothing was sent to the server.</summary>
public sealed class BundleException : MigrationException
{
    internal BundleException(DiagnosticDescriptor descriptor, string message)
        : base(descriptor, message)
    {
    }

    internal BundleException(SourceDiagnostic diagnostic)
        : base(diagnostic)
    {
    }
}
