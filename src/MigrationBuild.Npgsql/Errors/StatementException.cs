using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>A statement of a migration failed. What the database keeps of the file is in the message.</summary>
public sealed class StatementException : MigrationException
{
    internal StatementException(SourceDiagnostic diagnostic, string statement, string? sqlState, Exception inner)
        : base(diagnostic, inner)
    {
        Statement = statement;
        SqlState = sqlState;
    }

    /// <summary>The statement as it was sent, secrets masked.</summary>
    public string Statement { get; }

    /// <summary>PostgreSQL's code of the error; null when the connection broke.</summary>
    public string? SqlState { get; }
}
