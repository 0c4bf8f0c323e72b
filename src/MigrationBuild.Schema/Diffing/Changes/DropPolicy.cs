using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Drops a policy.</summary>
public sealed record DropPolicy(QualifiedName Table, Policy Policy) : Change;
