namespace MigrationBuild.Schema.Catalogs;

/// <summary>That a role is a member of another one (<c>pg_auth_members</c>). Who has granted it does not count.</summary>
/// <param name="Role">The role whose members have what it is allowed.</param>
public sealed record RoleMembership(string Role)
{
    /// <summary>Whether the member may let others in.</summary>
    public bool Admin { get; init; }

    /// <summary>Whether the member has the privileges without <c>SET ROLE</c>; null where that is as its <c>INHERIT</c> says.</summary>
    public bool? Inherits { get; init; }

    /// <summary>Whether the member may <c>SET ROLE</c>.</summary>
    public bool Set { get; init; } = true;
}
