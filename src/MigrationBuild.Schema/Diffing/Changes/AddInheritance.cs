using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Lets a table that is there inherit from another one.</summary>
public sealed record AddInheritance(QualifiedName Table, QualifiedName Parent) : Change;
