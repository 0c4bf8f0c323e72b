using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates an index.</summary>
public sealed record CreateIndex(QualifiedName Table, TableIndex Index) : Change;
