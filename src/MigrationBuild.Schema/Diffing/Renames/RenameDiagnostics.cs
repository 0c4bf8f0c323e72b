using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>What there is to say about former names.</summary>
public static class RenameDiagnostics
{
    public static DiagnosticDescriptor Ambiguous { get; } =
        new("MB4112", "ambiguous-rename", "A drop and an addition may be a rename", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor UnusableHint { get; } =
        new("MB4113", "unusable-rename-hint", "A former name cannot be followed", DiagnosticSeverity.Error);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Ambiguous, UnusableHint];
}
