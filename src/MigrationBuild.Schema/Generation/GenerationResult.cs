using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Generation;

/// <summary>What is to be done about a directory, and what there is to say. With an error among the diagnostics there is nothing to do.</summary>
public sealed record GenerationResult(EquatableArray<SourceDiagnostic> Diagnostics, DirectoryChanges Changes)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static GenerationResult Unchanged(IEnumerable<SourceDiagnostic> diagnostics) =>
        new(diagnostics.ToEquatableArray(), DirectoryChanges.None);

    public GenerationResult With(SourceDiagnostic diagnostic) => this with { Diagnostics = Diagnostics.Add(diagnostic) };
}
