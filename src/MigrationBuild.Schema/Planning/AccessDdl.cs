using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of privileges.</summary>
internal static class AccessDdl
{
    /// <summary>What takes privileges away, then what gives them.</summary>
    /// <param name="catalog">A catalog that has the object.</param>
    public static IEnumerable<(string Comment, string Sql)> Statements(Catalog catalog, ChangePrivileges change, int postgresVersion)
    {
        var kind = AccessKind.Of(catalog, change.Id, postgresVersion);
        var pairs = change.Old.Zip(change.New, (old, wanted) => (Old: old.Level, New: wanted.Level, wanted.Privilege)).ToList();
        var (column, target) = (change.Id.Kind == ObjectKind.Column ? $" ({Name(change.Id.Part)})" : "", Target(catalog, change.Id));
        var (role, described) = (Roles([change.Grantee]), ObjectDescription.Of(catalog, change.Id));

        if (List(pair => pair.New == PrivilegeLevel.None) is { } revoked)
        {
            var revoke = $"REVOKE {revoked} ON {target} FROM {role}";
            var comment = $"{role} may no longer {Words(pair => pair.New == PrivilegeLevel.None)} {described}";
            yield return change.SparesOwner ? ($"{comment}, unless it is the owner", UnlessOwner(change, revoke)) : (comment, revoke);
        }

        if (List(pair => pair is { Old: PrivilegeLevel.Grantable, New: PrivilegeLevel.Granted }) is { } kept)
        {
            yield return ($"{role} may no longer grant privileges on {described}", $"REVOKE GRANT OPTION FOR {kept} ON {target} FROM {role}");
        }

        if (List(pair => pair is { Old: PrivilegeLevel.None, New: PrivilegeLevel.Granted }) is { } granted)
        {
            yield return ($"{role} may {Words(pair => pair is { Old: PrivilegeLevel.None, New: PrivilegeLevel.Granted })} {described}", $"GRANT {granted} ON {target} TO {role}");
        }

        if (List(pair => pair.New == PrivilegeLevel.Grantable) is { } grantable)
        {
            yield return ($"{role} may grant privileges on {described}", $"GRANT {grantable} ON {target} TO {role} WITH GRANT OPTION");
        }

        string? List(Func<(PrivilegeLevel Old, PrivilegeLevel New, string Privilege), bool> isMeant)
        {
            var privileges = pairs.Where(isMeant).Select(pair => pair.Privilege).ToList();
            return privileges.Count == 0 ? null
                : privileges.Count == kind.Privileges.Count && privileges.Count > 1 ? "ALL" + column
                : string.Join(", ", kind.Privileges.Where(privileges.Contains).Select(privilege => privilege + column));
        }

        string Words(Func<(PrivilegeLevel Old, PrivilegeLevel New, string Privilege), bool> isMeant)
            => string.Join(", ", kind.Privileges.Where(privilege => pairs.Any(pair => pair.Privilege == privilege && isMeant(pair))));
    }

    /// <summary>The statement in a block that does nothing where the object is the role's own. Replay knows the condition.</summary>
    private static string UnlessOwner(ChangePrivileges change, string statement)
    {
        var (catalog, prefix, type) = change.Id.Kind switch
        {
            ObjectKind.Schema => ("pg_namespace", "nsp", "regnamespace"),
            ObjectKind.Routine => ("pg_proc", "pro", "regprocedure"),
            ObjectKind.Type => ("pg_type", "typ", "regtype"),
            _ => ("pg_class", "rel", "regclass"),
        };
        var name = change.Id.Kind switch
        {
            ObjectKind.Schema => Name(change.Id.Name.Name),
            ObjectKind.Routine => $"{Name(change.Id.Name)}({change.Id.Part})",
            _ => Name(change.Id.Name),
        };
        return $"""
            DO $$
            BEGIN
                IF NOT EXISTS (SELECT FROM {catalog} WHERE oid = {Literal(name)}::{type} AND {prefix}owner = {Literal(Name(change.Grantee))}::regrole) THEN
                    {statement};
                END IF;
            END
            $$
            """;
    }

    private static string Target(Catalog catalog, ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => $"SCHEMA {Name(id.Name.Name)}",
        // An aggregate is a function here.
        ObjectKind.Routine => $"{(catalog.FindRoutine(id)!.Kind == RoutineKind.Procedure ? "PROCEDURE" : "FUNCTION")} {Name(id.Name)}({id.Part})",
        ObjectKind.Type => $"TYPE {Name(id.Name)}",
        _ => $"{(catalog.FindRelation(id.Name) is Sequence ? "SEQUENCE" : "TABLE")} {Name(id.Name)}",
    };
}
