using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Adds a column.</summary>
public sealed record AddColumn(QualifiedName Table, Column Column) : Change;
