using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Removes an extension.</summary>
public sealed record DropExtension(Extension Extension) : Change;
