using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a check of a domain.</summary>
public sealed record DropDomainConstraint(QualifiedName Domain, CheckConstraint Constraint) : Change;
