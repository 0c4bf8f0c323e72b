using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>The bundle and what the database remembers do not go together. Nothing was changed.</summary>
public sealed class HistoryException : MigrationException
{
    internal HistoryException(DiagnosticDescriptor descriptor, string message)
        : base(descriptor, message)
    {
    }

    internal HistoryException(SourceDiagnostic diagnostic)
        : base(diagnostic)
    {
    }
}
