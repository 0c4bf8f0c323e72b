using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Validates a constraint that was added NOT VALID.</summary>
public sealed record ValidateConstraint(QualifiedName Table, Constraint Constraint) : Change;
