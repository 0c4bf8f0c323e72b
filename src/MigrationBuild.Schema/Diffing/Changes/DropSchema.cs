using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a schema and what is in it.</summary>
public sealed record DropSchema(DatabaseSchema Schema) : Change;
