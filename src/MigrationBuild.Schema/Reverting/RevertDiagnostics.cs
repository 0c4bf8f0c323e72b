using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Reverting;

/// <summary>Why migrations are not taken back.</summary>
public static class RevertDiagnostics
{
    public static DiagnosticDescriptor Irreversible { get; } =
        new("MB4114", "irreversible", "A migration cannot be taken back", DiagnosticSeverity.Error);
}
