using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>GRANT</c> and <c>REVOKE</c> of privileges (<c>ExecuteGrantStmt</c>).</summary>
internal static class GrantStatements
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "INSERT", "SELECT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER", "EXECUTE", "USAGE", "CREATE", "TEMPORARY", "TEMP", "CONNECT", "SET", "ALTER SYSTEM",
    };

    public static void Apply(StatementReplay replay, GrantStmt statement)
    {
        var targets = GrantTargets.Find(replay, statement).ToList();
        if (replay.Failed || !AreValid(replay, statement))
        {
            return;
        }

        foreach (var target in targets.TakeWhile(_ => !replay.Failed))
        {
            Apply(replay, statement, target);
        }
    }

    /// <summary>A schema <c>public</c> that is made anew is not open to everybody, as the one of a new database is.</summary>
    public static void CloseNew(StatementReplay replay, ObjectId schema)
    {
        var kind = AccessKind.Of(replay.Catalog, schema, replay.State.TargetVersion);
        var access = kind.PublicPrivileges.Aggregate(
            ObjectAccess.Initial,
            (result, privilege) => result.With(kind, new Grant(RoleNames.Public, privilege, PrivilegeLevel.None)));
        replay.Catalog = AccessObjects.With(replay.Catalog, schema, access);
    }

    /// <summary>The role as grants name it.</summary>
    public static string NameOf(RoleSpec role) => role.Kind switch
    {
        RoleSpecKind.Name => NameGenerator.Truncate(role.Name!.Name),
        RoleSpecKind.Public => RoleNames.Public,
        _ => RoleNames.CurrentUser,
    };

    private static void Apply(StatementReplay replay, GrantStmt statement, ObjectId target)
    {
        var kind = AccessKind.Of(replay.Catalog, target, replay.State.TargetVersion);
        if (statement.ObjectType == ObjectType.Table
            && kind != AccessKind.Sequence
            && statement.Privileges.FirstOrDefault(privilege => privilege.Columns.IsEmpty && NameOf(privilege) == "USAGE") is { } usage)
        {
            replay.Fail(ServerError.InvalidGrantOperation, usage, "invalid privilege type USAGE for table");
            return;
        }

        var privileges = statement.Privileges.IsEmpty
            ? kind.Privileges
            : kind.Privileges.Where(privilege => statement.Privileges.Any(written => written.Columns.IsEmpty && NameOf(written) == privilege));
        foreach (var privilege in privileges)
        {
            Change(replay, statement, target, kind, privilege);
            if (!statement.IsGrant && AccessKind.Column.Privileges.Contains(privilege) && replay.Catalog.FindRelation(target.Name) is RowRelation relation && target.Kind == ObjectKind.Relation)
            {
                foreach (var column in relation.Columns)
                {
                    Change(replay, statement, ObjectId.Column(target.Name, column.Name), AccessKind.Column, privilege);
                }
            }
        }

        foreach (var written in statement.Privileges.Where(privilege => !privilege.Columns.IsEmpty))
        {
            ChangeColumns(replay, statement, target, written);
        }
    }

    private static void ChangeColumns(StatementReplay replay, GrantStmt statement, ObjectId target, AccessPriv written)
    {
        // A sequence has columns too, but nobody grants on these.
        if (replay.Catalog.FindRelation(target.Name) is not RowRelation relation)
        {
            return;
        }

        foreach (var identifier in written.Columns)
        {
            if (replay.RequireColumn(relation, identifier) is not { } column)
            {
                return;
            }

            foreach (var privilege in AccessKind.Column.Privileges.Where(privilege => written.Name is null || NameOf(written) == privilege))
            {
                Change(replay, statement, ObjectId.Column(target.Name, column.Name), AccessKind.Column, privilege);
            }
        }
    }

    private static void Change(StatementReplay replay, GrantStmt statement, ObjectId target, AccessKind kind, string privilege)
    {
        var access = AccessObjects.Find(replay.Catalog, target)!;
        var owner = target.Kind == ObjectKind.Column ? AccessObjects.Find(replay.Catalog, ObjectId.Relation(target.Name))!.OwnerRole : access.OwnerRole;
        foreach (var grantee in statement.Grantees.Select(NameOf).Where(grantee => grantee != owner || kind.OwnerHasAll))
        {
            var before = access.LevelOf(kind, grantee, privilege);
            if (!statement.GrantOptionOnly || before == PrivilegeLevel.Grantable)
            {
                access = access.With(kind, new Grant(grantee, privilege, LevelAfter(statement, before)));
            }
        }

        replay.Catalog = AccessObjects.With(replay.Catalog, target, access);
    }

    private static PrivilegeLevel LevelAfter(GrantStmt statement, PrivilegeLevel before) => statement switch
    {
        { IsGrant: true, WithGrantOption: true } => PrivilegeLevel.Grantable,
        { IsGrant: true } => before == PrivilegeLevel.Grantable ? before : PrivilegeLevel.Granted,
        { GrantOptionOnly: true } => PrivilegeLevel.Granted,
        _ => PrivilegeLevel.None,
    };

    private static bool AreValid(StatementReplay replay, GrantStmt statement)
    {
        foreach (var privilege in statement.Privileges)
        {
            if (!privilege.Columns.IsEmpty && statement.ObjectType != ObjectType.Table)
            {
                replay.Fail(ServerError.InvalidGrantOperation, privilege, "column privileges are only valid for relations");
                return false;
            }

            if (privilege.Name is not null && !IsValid(replay, statement.ObjectType, privilege))
            {
                return false;
            }
        }

        if (statement.WithGrantOption && statement.Grantees.FirstOrDefault(grantee => NameOf(grantee) == RoleNames.Public) is { } everybody)
        {
            replay.Fail(ServerError.InvalidGrantOperation, everybody, "grant options can only be granted to roles");
            return false;
        }

        return true;
    }

    private static bool IsValid(StatementReplay replay, ObjectType type, AccessPriv privilege)
    {
        var name = NameOf(privilege);
        if (!Known.Contains(name) && !(name == "MAINTAIN" && replay.State.TargetVersion >= 17))
        {
            replay.Fail(ServerError.SyntaxError, privilege, $"unrecognized privilege type \"{privilege.Name}\"");
            return false;
        }

        var (word, privileges) = type switch
        {
            _ when !privilege.Columns.IsEmpty => (AccessKind.Column.Word, AccessKind.Column.Privileges),
            ObjectType.Sequence => (AccessKind.Sequence.Word, AccessKind.Sequence.Privileges),
            ObjectType.Schema => (AccessKind.Schema.Word, AccessKind.Schema.Privileges),
            ObjectType.Procedure => ("procedure", AccessKind.Routine.Privileges),
            ObjectType.Routine => ("routine", AccessKind.Routine.Privileges),
            ObjectType.Function => (AccessKind.Routine.Word, AccessKind.Routine.Privileges),
            ObjectType.Domain => ("domain", AccessKind.Type.Privileges),
            ObjectType.Type => (AccessKind.Type.Word, AccessKind.Type.Privileges),
            ObjectType.Table => ("relation", AccessKind.TableOf(replay.State.TargetVersion).Privileges.AddRange(AccessKind.Sequence.Privileges)),
            _ => ("", default),
        };
        if (word.Length > 0 && !privileges.Contains(name))
        {
            replay.Fail(ServerError.InvalidGrantOperation, privilege, $"invalid privilege type {name} for {word}");
            return false;
        }

        return true;
    }

    private static string NameOf(AccessPriv privilege) => privilege.Name?.Name.ToUpperInvariant() ?? "";
}
