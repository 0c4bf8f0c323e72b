using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Validates a check of a domain that was added NOT VALID.</summary>
public sealed record ValidateDomainConstraint(QualifiedName Domain, CheckConstraint Constraint) : Change;
