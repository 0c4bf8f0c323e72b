using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Makes an object another one of the same identity.</summary>
public sealed record ReplaceObject(SchemaObject Old, SchemaObject New) : Change;
