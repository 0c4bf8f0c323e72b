using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Diffing.Changes;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of owners and privileges.</summary>
internal static class AccessDdl
{
    /// <summary>What gives the object to another role; the privileges that its owner had go along.</summary>
    /// <param name="catalog">A catalog that has the object.</param>
    public static (string Comment, string Sql) Owner(Catalog catalog, ChangeOwner change)
        => ($"Give {ObjectDescription.Of(catalog, change.Id)} to {Roles([change.New])}", $"ALTER {Address(catalog, change.Id)} OWNER TO {Roles([change.New])}");

    /// <summary>What takes privileges away, then what gives them.</summary>
    /// <param name="catalog">A catalog that has the object.</param>
    public static IEnumerable<(string Comment, string Sql)> Statements(Catalog catalog, ChangePrivileges change, int postgresVersion)
    {
        var kind = AccessKind.Of(catalog, change.Id, postgresVersion);
        var pairs = change.Old.Zip(change.New, (old, wanted) => (Old: old.Level, New: wanted.Level, wanted.Privilege)).ToList();
        var (column, target) = (change.Id.Kind == ObjectKind.Column ? $" ({Name(change.Id.Part)})" : "", Target(catalog, change.Id));
        var prefix = change.Id.Kind == ObjectKind.DefaultPrivileges ? DefaultsOf(change.Id) : "";
        var (role, described) = (Roles([change.Grantee]), ObjectDescription.Of(catalog, change.Id));

        if (List(pair => pair.New == PrivilegeLevel.None) is { } revoked)
        {
            var revoke = $"{prefix}REVOKE {revoked} ON {target} FROM {role}";
            var comment = $"{role} may no longer {Words(pair => pair.New == PrivilegeLevel.None)} {described}";
            yield return change.SparesOwner ? ($"{comment}, unless it is the owner", UnlessOwner(change, revoke)) : (comment, revoke);
        }

        if (List(pair => pair is { Old: PrivilegeLevel.Grantable, New: PrivilegeLevel.Granted }) is { } kept)
        {
            yield return ($"{role} may no longer grant privileges on {described}", $"{prefix}REVOKE GRANT OPTION FOR {kept} ON {target} FROM {role}");
        }

        if (List(pair => pair is { Old: PrivilegeLevel.None, New: PrivilegeLevel.Granted }) is { } granted)
        {
            yield return ($"{role} may {Words(pair => pair is { Old: PrivilegeLevel.None, New: PrivilegeLevel.Granted })} {described}", $"{prefix}GRANT {granted} ON {target} TO {role}");
        }

        if (List(pair => pair.New == PrivilegeLevel.Grantable) is { } grantable)
        {
            yield return ($"{role} may grant privileges on {described}", $"{prefix}GRANT {grantable} ON {target} TO {role} WITH GRANT OPTION");
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
        var (catalog, isObject, owner) = change.Id.Kind switch
        {
            ObjectKind.Schema => ("pg_namespace", $"nspname = {Literal(change.Id.Name.Name)}", "nspowner"),
            ObjectKind.Routine => ("pg_proc", $"oid = {Literal($"{Name(change.Id.Name)}({change.Id.Part})")}::regprocedure", "proowner"),
            ObjectKind.Type => ("pg_type", $"oid = {Literal(Name(change.Id.Name))}::regtype", "typowner"),
            ObjectKind.ForeignDataWrapper => ("pg_foreign_data_wrapper", $"fdwname = {Literal(change.Id.Name.Name)}", "fdwowner"),
            ObjectKind.Language => ("pg_language", $"lanname = {Literal(change.Id.Name.Name)}", "lanowner"),
            ObjectKind.ForeignServer => ("pg_foreign_server", $"srvname = {Literal(change.Id.Name.Name)}", "srvowner"),
            _ => ("pg_class", $"oid = {Literal(Name(change.Id.Name))}::regclass", "relowner"),
        };
        return $"""
            DO $$
            BEGIN
                IF NOT EXISTS (SELECT FROM {catalog} WHERE {isObject} AND {owner} = {Literal(Name(change.Grantee))}::regrole) THEN
                    {statement};
                END IF;
            END
            $$
            """;
    }

    private static string DefaultsOf(ObjectId id)
        => $"ALTER DEFAULT PRIVILEGES {(id.Name.Name == RoleNames.CurrentUser ? "" : $"FOR ROLE {Roles([id.Name.Name])} ")}{(id.Name.Schema.Length == 0 ? "" : $"IN SCHEMA {Name(id.Name.Schema)} ")}";

    private static string Address(Catalog catalog, ObjectId id) => id.Kind switch
    {
        ObjectKind.Routine => RoutineDdl.Target(id, catalog.FindRoutine(id)!),
        ObjectKind.Relation => $"{RelationWord(catalog.FindRelation(id.Name)!)} {Name(id.Name)}",
        _ when DefinedKind.Contains(id.Kind) => $"{DefinedKind.Of(id).Words} {DefinedKind.Of(id).Address(id)}",
        _ => Target(catalog, id),
    };

    private static string RelationWord(Relation relation) => relation switch
    {
        Sequence => "SEQUENCE",
        View => "VIEW",
        MaterializedView => "MATERIALIZED VIEW",
        Table table => TableDdl.Words(table),
        _ => "TABLE",
    };

    private static string Target(Catalog catalog, ObjectId id) => id.Kind switch
    {
        ObjectKind.Schema => $"SCHEMA {Name(id.Name.Name)}",
        // An aggregate is a function here.
        ObjectKind.Routine => $"{(catalog.FindRoutine(id)!.Kind == RoutineKind.Procedure ? "PROCEDURE" : "FUNCTION")} {Name(id.Name)}({id.Part})",
        ObjectKind.Type => $"TYPE {Name(id.Name)}",
        ObjectKind.ForeignDataWrapper => $"FOREIGN DATA WRAPPER {Name(id.Name.Name)}",
        ObjectKind.ForeignServer => $"FOREIGN SERVER {Name(id.Name.Name)}",
        ObjectKind.Language => $"LANGUAGE {Name(id.Name.Name)}",
        ObjectKind.DefaultPrivileges => id.Part,
        _ => $"{(catalog.FindRelation(id.Name) is Sequence ? "SEQUENCE" : "TABLE")} {Name(id.Name)}",
    };
}
