using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Diffing;

/// <summary>
/// The difference in the roles that the desired schema speaks of. Another one is left alone, but for what a generated migration let it in to or set for it. None is ever dropped: other databases of the cluster
/// may need it.
/// </summary>
internal static class RoleComparer
{
    public static IEnumerable<Change> Compare(Catalog current, Catalog desired, SchemaScope scope, GeneratedOrigins generated)
    {
        foreach (var wanted in desired.Roles.OrderBy(role => role.Origin))
        {
            var old = current.Roles.Find(wanted.Name);
            if (wanted.IsMade && old is not { IsMade: true })
            {
                yield return new CreateRole(wanted);
                old = wanted with { Settings = old?.Settings ?? default, MemberOf = old?.MemberOf ?? default, Comment = old?.Comment };
            }

            foreach (var change in Compare(old ?? new Role(wanted.Name), wanted, scope))
            {
                yield return change;
            }
        }

        foreach (var change in Unnamed(current, desired, scope, generated).SelectMany(old => Compare(old, old with { Settings = default, MemberOf = default, Comment = null }, scope)))
        {
            yield return change;
        }
    }

    /// <summary>The roles that the desired schema does not speak of, though what made them what they are came from it.</summary>
    public static IEnumerable<Role> Unnamed(Catalog current, Catalog desired, SchemaScope scope, GeneratedOrigins generated)
        => current.Roles.Where(role => !desired.Roles.ContainsKey(role.Name) && (scope.UnnamedRoles || generated.Contain(role.Origin)));

    private static IEnumerable<Change> Compare(Role old, Role wanted, SchemaScope scope)
    {
        if (old.Settings != wanted.Settings || old.MemberOf != wanted.MemberOf || RoleAttribute.Defaults.Keys.Any(attribute => wanted.ValueOf(attribute) is { } value && value != old.ValueOf(attribute)))
        {
            yield return new AlterRole(old, wanted);
        }

        if (scope.Comments && Comments.Change("ROLE", wanted.Name, old.Comment, wanted.Comment) is { } comment)
        {
            yield return comment;
        }
    }
}
