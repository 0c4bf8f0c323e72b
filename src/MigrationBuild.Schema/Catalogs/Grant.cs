namespace MigrationBuild.Schema.Catalogs;

/// <summary>A privilege of a role on an object, where that is not what the role has of a new object anyway.</summary>
/// <param name="Grantee">The role; <see cref="RoleNames.Public"/> and <see cref="RoleNames.CurrentUser"/> are words.</param>
/// <param name="Privilege">In upper case: <c>SELECT</c>.</param>
/// <param name="Level"><see cref="PrivilegeLevel.None"/> where it was revoked.</param>
public sealed record Grant(string Grantee, string Privilege, PrivilegeLevel Level)
{
    /// <summary>
    /// What the role has where nothing else is said. A grant that is kept is never the same as that, so one that takes away tells that there was something.
    /// </summary>
    internal Grant Initial => this with { Level = Level == PrivilegeLevel.None ? PrivilegeLevel.Granted : PrivilegeLevel.None };
}
