using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Hcl;

/// <summary>The catalog with what the files add to it, and what is wrong with them. With errors the catalog holds what could be read.</summary>
public sealed record HclSchemaResult(Catalog Catalog, EquatableArray<SourceDiagnostic> Diagnostics)
{
    /// <summary>Whether the files grant anything.</summary>
    public bool MentionsPrivileges { get; init; }
}
