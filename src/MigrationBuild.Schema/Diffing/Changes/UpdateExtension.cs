using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Moves an extension to another version or schema.</summary>
public sealed record UpdateExtension(Extension Old, Extension New) : Change;
