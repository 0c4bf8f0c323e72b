using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// Who owns an object and what others may do with it (an <c>acl</c>). Only what differs from a new object of its kind is kept: one on which nothing was ever granted
/// or revoked has no grants, and neither has one where that was taken back. Who has granted a privilege does not count.
/// </summary>
public sealed record ObjectAccess
{
    public static ObjectAccess Initial { get; } = new();

    /// <summary>Null where nothing says it; <see cref="RoleNames.CurrentUser"/> where that word does.</summary>
    public string? Owner { get; init; }

    /// <summary>
    /// Sorted by role and privilege. The owner has all privileges, so for it there are only those that were revoked. While nothing says who that is, it may be any role,
    /// so what was revoked of a role by name is kept too.
    /// </summary>
    public EquatableArray<Grant> Grants { get; init; }

    /// <summary>The owner as grants name it: without a name it is whoever makes the object.</summary>
    internal string OwnerRole => Owner ?? RoleNames.CurrentUser;

    internal PrivilegeLevel LevelOf(AccessKind kind, string grantee, string privilege)
        => Grants.FirstOrDefault(grant => grant.Grantee == grantee && grant.Privilege == privilege)?.Level ?? InitialLevel(kind, grantee, privilege);

    /// <summary>The same with the grant in the place of what was said of that role and privilege.</summary>
    internal ObjectAccess With(AccessKind kind, Grant grant)
    {
        var others = Grants.Where(other => other.Grantee != grant.Grantee || other.Privilege != grant.Privilege);
        var level = IsOwner(grant.Grantee) && grant.Level != PrivilegeLevel.None ? PrivilegeLevel.Granted : grant.Level;
        var isAsInitially = level == InitialLevel(kind, grant.Grantee, grant.Privilege) && !(kind.KeepsRevocations && level == PrivilegeLevel.None && MayOwn(grant.Grantee));
        return this with { Grants = Sorted(isAsInitially ? others : others.Append(grant with { Level = level })) };
    }

    /// <summary>Whether the role may be the owner, as nothing says who that is.</summary>
    internal bool MayOwn(string role) => OwnerRole == RoleNames.CurrentUser && !RoleNames.IsWord(role);

    /// <summary>What the former owner had of its own becomes the new one's, who no longer needs what was granted to it (<c>aclnewowner</c>).</summary>
    internal ObjectAccess WithOwner(string owner)
    {
        if (owner == OwnerRole)
        {
            return this with { Owner = owner };
        }

        var own = Grants.Where(grant => grant.Grantee == owner && grant.Level != PrivilegeLevel.None).Select(grant => grant.Privilege).ToList();
        return this with
        {
            Owner = owner,
            Grants = Sorted(
                Grants.Where(grant => IsOwner(grant.Grantee) ? !own.Contains(grant.Privilege) : grant.Grantee != owner && (grant.Level != PrivilegeLevel.None || !MayOwn(grant.Grantee)))
                    .Select(grant => IsOwner(grant.Grantee) ? grant with { Grantee = owner } : grant)),
        };
    }

    /// <summary>The same with the role under another name.</summary>
    internal ObjectAccess WithRoleRenamed(string old, string wanted) => this with
    {
        Owner = Owner == old ? wanted : Owner,
        Grants = Sorted(Grants.Select(grant => grant.Grantee == old ? grant with { Grantee = wanted } : grant)),
    };

    private bool IsOwner(string grantee) => grantee == OwnerRole;

    private PrivilegeLevel InitialLevel(AccessKind kind, string grantee, string privilege)
        => (IsOwner(grantee) && kind.OwnerHasAll) || (grantee == RoleNames.Public && kind.PublicPrivileges.Contains(privilege)) ? PrivilegeLevel.Granted : PrivilegeLevel.None;

    private static EquatableArray<Grant> Sorted(IEnumerable<Grant> grants)
        => grants.OrderBy(grant => grant.Grantee, StringComparer.Ordinal).ThenBy(grant => grant.Privilege, StringComparer.Ordinal).ToEquatableArray();
}
