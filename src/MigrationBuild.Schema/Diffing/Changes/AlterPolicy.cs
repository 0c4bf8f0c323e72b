using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes a policy's roles or expressions.</summary>
public sealed record AlterPolicy(QualifiedName Table, Policy Old, Policy New) : Change;
