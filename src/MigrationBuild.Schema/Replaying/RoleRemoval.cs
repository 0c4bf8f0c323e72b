using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// <c>DROP ROLE</c>, <c>DROP OWNED</c> and <c>REASSIGN OWNED</c>, for the objects of which files say that they are a role's. Whose the others are is not known, so they stay as they are.
/// </summary>
internal static class RoleRemoval
{
    public static void Apply(StatementReplay replay, DropRoleStmt statement)
    {
        foreach (var spec in statement.Roles)
        {
            if (spec.Kind != RoleSpecKind.Name)
            {
                replay.Fail(ServerError.InvalidParameterValue, spec, "cannot use special role specifier in DROP ROLE");
                return;
            }

            var name = NameGenerator.Truncate(spec.Name!.Name);
            if (AccessObjects.Of(replay.Catalog).Any(entry => RoleRenaming.Names(entry.Value, name) || IsDefaultOf(entry.Key, name)) || Policies(replay.Catalog, name).Any())
            {
                replay.Fail(ServerError.DependentObjectsStillExist, spec, $"role \"{name}\" cannot be dropped because some objects depend on it");
                return;
            }

            replay.Catalog = replay.Catalog with { Roles = replay.Catalog.Roles.Remove(name).Select(role => role.WithoutMembership(name)).ToPersistentMap(role => role.Name) };
        }
    }

    public static void Apply(StatementReplay replay, ReassignOwnedStmt statement)
    {
        var roles = statement.Roles.Select(role => OwnerStatements.NameOf(replay, role)).ToList();
        var owner = OwnerStatements.NameOf(replay, statement.NewOwner);
        foreach (var owned in Owned(replay.Catalog, roles))
        {
            replay.Catalog = AccessObjects.With(replay.Catalog, owned.Key, owned.Value.WithOwner(owner));
        }

        Say(replay, statement);
    }

    public static void Apply(StatementReplay replay, DropOwnedStmt statement)
    {
        var roles = statement.Roles.Select(role => OwnerStatements.NameOf(replay, role)).ToList();
        var owned = Owned(replay.Catalog, roles).Select(entry => entry.Key).ToList();
        if (owned.Count > 0)
        {
            Removal.Drop(replay, owned, statement.Behavior, statement);
        }

        foreach (var (id, access) in AccessObjects.Of(replay.Catalog).Where(entry => roles.Any(role => RoleRenaming.Names(entry.Value, role) || IsDefaultOf(entry.Key, role))).Select(entry => (entry.Key, entry.Value)).ToList())
        {
            var grants = id.Kind == ObjectKind.DefaultPrivileges && roles.Contains(id.Name.Name) ? default : access.Grants.Where(grant => !roles.Contains(grant.Grantee)).ToEquatableArray();
            replay.Catalog = AccessObjects.With(replay.Catalog, id, access with { Grants = grants });
        }

        foreach (var (table, policy) in roles.SelectMany(role => Policies(replay.Catalog, role)).Distinct().ToList())
        {
            var left = policy.Roles.Where(role => !roles.Contains(role)).ToEquatableArray();
            var owner = replay.Table(table);
            replay.Put(table, left.IsEmpty ? owner.WithoutPolicy(policy.Name) : owner.With(policy with { Roles = left }));
        }

        Say(replay, statement);
    }

    private static void Say(StatementReplay replay, Postgres.Syntax.Statement statement)
        => replay.Report(ReplayDiagnostics.NotFollowed, statement, "this is followed for the objects whose owner a file names; whose the others are is not known here, so they stay as they are");

    private static List<KeyValuePair<ObjectId, ObjectAccess>> Owned(Catalog catalog, List<string> roles)
        => [.. AccessObjects.Of(catalog).Where(entry => entry.Key.Kind is not (ObjectKind.Column or ObjectKind.DefaultPrivileges) && entry.Value.Owner is { } owner && roles.Contains(owner))];

    private static bool IsDefaultOf(ObjectId id, string role) => id.Kind == ObjectKind.DefaultPrivileges && id.Name.Name == role;

    private static IEnumerable<(QualifiedName Table, Policy Policy)> Policies(Catalog catalog, string role)
        => from table in catalog.Tables()
           from policy in table.Value.Policies
           where policy.Roles.Contains(role)
           select (table.Key, policy);
}
