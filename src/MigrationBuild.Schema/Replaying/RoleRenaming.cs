using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A role under another name, wherever it is named: as an owner, in grants, memberships and policies.</summary>
internal static class RoleRenaming
{
    public static Catalog Apply(Catalog catalog, string old, string wanted)
    {
        string New(string role) => role == old ? wanted : role;
        var result = catalog with
        {
            Roles = catalog.Roles.Select(role => role with
            {
                Name = New(role.Name),
                MemberOf = role.MemberOf.Select(membership => membership with { Role = New(membership.Role) }).OrderBy(membership => membership.Role, StringComparer.Ordinal).ToEquatableArray(),
            }).ToPersistentMap(role => role.Name),
            DefaultPrivileges = catalog.DefaultPrivileges
                .Select(defaults => defaults with { Id = defaults.Id with { Name = defaults.Id.Name with { Name = New(defaults.Id.Name.Name) } } })
                .ToPersistentMap(defaults => defaults.Key),
        };
        result = AccessObjects.Of(result).Where(entry => Names(entry.Value, old)).ToList().Aggregate(result, (changed, entry) => AccessObjects.With(changed, entry.Key, entry.Value.WithRoleRenamed(old, wanted)));
        return result.Tables().Where(table => table.Value.Policies.Any(policy => policy.Roles.Contains(old))).ToList().Aggregate(result, (changed, table) => changed.With(
            table.Key.Schema,
            table.Value.Policies.Where(policy => policy.Roles.Contains(old)).ToList().Aggregate(
                table.Value,
                (renamed, policy) => renamed.With(policy with { Roles = policy.Roles.Select(New).OrderBy(role => role, StringComparer.Ordinal).ToEquatableArray() }))));
    }

    /// <summary>Whether the role owns the object or may do something with it.</summary>
    public static bool Names(ObjectAccess access, string role) => access.Owner == role || access.Grants.Any(grant => grant.Grantee == role);
}
