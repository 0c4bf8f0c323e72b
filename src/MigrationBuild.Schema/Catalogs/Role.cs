using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// What is said of a role. Roles belong to all databases of a cluster, so a catalog has those alone that somebody speaks of, and of them no more than is said: of a role that
/// others made, what it is otherwise is not known.
/// </summary>
public sealed record Role(string Name)
{
    /// <summary>Whether it is made here (<c>CREATE ROLE</c>), which says all of its attributes.</summary>
    public bool IsMade { get; init; }

    /// <summary>Sorted by name. Where the role is made here, those are left out that PostgreSQL takes by itself.</summary>
    public EquatableArray<RoleAttribute> Attributes { get; init; }

    /// <summary>What its sessions begin with (<c>pg_db_role_setting</c>), sorted by database and name.</summary>
    public EquatableArray<RoleSetting> Settings { get; init; }

    /// <summary>The roles that it is a member of, sorted by name.</summary>
    public EquatableArray<RoleMembership> MemberOf { get; init; }

    public string? Comment { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The value of the attribute; null where it is not known.</summary>
    public string? ValueOf(string attribute)
        => Attributes.FirstOrDefault(candidate => candidate.Name == attribute)?.Value ?? (IsMade ? RoleAttribute.Defaults[attribute] : null);

    public RoleMembership? MembershipIn(string role) => MemberOf.FirstOrDefault(membership => membership.Role == role);

    /// <summary>The same with the attribute in the place of what was said of it.</summary>
    internal Role With(RoleAttribute attribute)
    {
        var others = Attributes.Where(other => other.Name != attribute.Name);
        var isImplied = IsMade && attribute.Value == RoleAttribute.Defaults[attribute.Name];
        return this with { Attributes = (isImplied ? others : others.Append(attribute)).OrderBy(other => other.Name, StringComparer.Ordinal).ToEquatableArray() };
    }

    internal Role With(RoleMembership membership)
        => this with { MemberOf = WithoutMembership(membership.Role).MemberOf.Append(membership).OrderBy(other => other.Role, StringComparer.Ordinal).ToEquatableArray() };

    internal Role WithoutMembership(string role) => this with { MemberOf = MemberOf.Where(membership => membership.Role != role).ToEquatableArray() };

    /// <summary>Whether it has by itself what it is a member of is allowed; null where that is not known.</summary>
    internal bool? InheritsFrom(RoleMembership membership) => membership.Inherits ?? (ValueOf(RoleAttribute.Inherit) is { } inherits ? inherits == RoleAttribute.Yes : null);
}
