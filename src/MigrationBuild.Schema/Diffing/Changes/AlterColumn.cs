using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes a column's type, nullability, default, identity or expression.</summary>
public sealed record AlterColumn(QualifiedName Table, Column Old, Column New) : Change;
