using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a column.</summary>
public sealed record DropColumn(QualifiedName Table, Column Column) : Change;
