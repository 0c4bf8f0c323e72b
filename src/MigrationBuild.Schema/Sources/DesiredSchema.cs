using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Schema.Sources;

/// <summary>What the schema files together ask for.</summary>
/// <param name="Scope">What they can express.</param>
public sealed record DesiredSchema(Catalog Catalog, SchemaScope Scope, EquatableArray<SourceDiagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
