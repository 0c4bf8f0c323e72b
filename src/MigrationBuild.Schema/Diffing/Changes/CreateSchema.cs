using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates an empty schema; what is in it comes as changes of its own.</summary>
public sealed record CreateSchema(DatabaseSchema Schema) : Change;
