using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops an object that comes and goes as a whole.</summary>
public sealed record DropObject(SchemaObject Object) : Change;
