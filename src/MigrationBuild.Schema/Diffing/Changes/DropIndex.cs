using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops an index.</summary>
public sealed record DropIndex(QualifiedName Table, TableIndex Index) : Change;
