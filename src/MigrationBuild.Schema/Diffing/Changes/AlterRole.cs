using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Changes;

/// <summary>Changes what a role is, what it is a member of, or what is set for it.</summary>
/// <param name="Old">What is known of it before.</param>
public sealed record AlterRole(Role Old, Role New) : Change;
