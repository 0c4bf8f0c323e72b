using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Creates a policy.</summary>
public sealed record CreatePolicy(QualifiedName Table, Policy Policy) : Change;
