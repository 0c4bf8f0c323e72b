using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Tool.States;

/// <summary>A database as some source describes it.</summary>
/// <param name="Scope">What the source can express.</param>
/// <param name="Source">The file that findings without a place of their own name.</param>
internal sealed record State(Catalog Catalog, SchemaScope Scope, EquatableArray<SourceDiagnostic> Diagnostics, SourceFile Source)
{
    /// <summary>The major version of the server that it was read from; null for files.</summary>
    public int? ServerVersion { get; init; }

    /// <summary>The schemas that its address asks for; empty means all.</summary>
    public EquatableArray<string> Schemas { get; init; }

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
