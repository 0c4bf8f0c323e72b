using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>Migrations are not taken back: they cannot be, the database is not what they made, or data would be lost.</summary>
public sealed class DownException : MigrationException
{
    internal DownException(IReadOnlyList<SourceDiagnostic> findings)
        : base(findings) => Findings = findings.ToEquatableArray();

    /// <summary>Every reason at its place; the message is all of them, a line each.</summary>
    public EquatableArray<SourceDiagnostic> Findings { get; }
}
