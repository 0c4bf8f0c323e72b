using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Adds a constraint to a table.</summary>
public sealed record AddConstraint(QualifiedName Table, Constraint Constraint) : Change;
