using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Renames a check of a domain that is otherwise the same.</summary>
public sealed record RenameDomainConstraint(QualifiedName Domain, CheckConstraint Old, CheckConstraint New) : Change;
