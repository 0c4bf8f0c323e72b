using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The database that scripts leave behind, and what a server would have raised on the way.</summary>
public sealed record ReplayResult(Catalog Catalog, EquatableArray<SourceDiagnostic> Diagnostics)
{
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
