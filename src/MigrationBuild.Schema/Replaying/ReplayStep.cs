using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What a statement left behind. One that the server would refuse leaves the state as it was.</summary>
public sealed record ReplayStep(ReplayState State, EquatableArray<SourceDiagnostic> Diagnostics)
{
    public bool Failed => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
