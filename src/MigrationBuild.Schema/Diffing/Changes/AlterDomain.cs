using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes a domain's default, or whether it lets NULL in.</summary>
public sealed record AlterDomain(QualifiedName Name, Domain Old, Domain New) : Change;
