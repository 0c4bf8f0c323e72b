using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Makes what a table has from a parent its own.</summary>
public sealed record DropInheritance(QualifiedName Table, QualifiedName Parent) : Change;
