using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What a statement left behind. One that the server would refuse leaves the state as it was.</summary>
public sealed record ReplayStep(ReplayState State, EquatableArray<SourceDiagnostic> Diagnostics)
{
    /// <summary>
    /// The statements that it ran, in their order: those of a <c>DO</c> block, where a guard is known to let them through or where it is not known.
    /// </summary>
    public EquatableArray<ExecutedStatement> Executed { get; init; }

    public bool Failed => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
