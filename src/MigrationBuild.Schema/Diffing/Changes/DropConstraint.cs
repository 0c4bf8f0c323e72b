using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a constraint.</summary>
public sealed record DropConstraint(QualifiedName Table, Constraint Constraint) : Change;
