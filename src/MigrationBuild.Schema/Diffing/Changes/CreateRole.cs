using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Makes a role, unless the cluster has it. What it is a member of and what is set for it is an <see cref="AlterRole"/>.</summary>
public sealed record CreateRole(Role Role) : Change;
