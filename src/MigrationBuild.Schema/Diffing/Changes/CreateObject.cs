using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Makes an object that comes and goes as a whole.</summary>
public sealed record CreateObject(SchemaObject Object) : Change;
