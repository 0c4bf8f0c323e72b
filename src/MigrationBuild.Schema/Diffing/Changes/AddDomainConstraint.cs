using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Adds a check to a domain.</summary>
public sealed record AddDomainConstraint(QualifiedName Domain, CheckConstraint Constraint) : Change;
