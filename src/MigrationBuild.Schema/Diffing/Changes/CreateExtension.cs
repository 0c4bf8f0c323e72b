using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Installs an extension.</summary>
public sealed record CreateExtension(Extension Extension) : Change;
