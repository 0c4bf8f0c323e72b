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

    /// <summary><c>ALTER DEFAULT PRIVILEGES</c> (<c>ExecAlterDefaultPrivilegesStmt</c>).</summary>
    public static void Apply(StatementReplay replay, AlterDefaultPrivilegesStmt statement)
    {
        var action = statement.Action;
        if (action.ObjectType == ObjectType.LargeObject)
        {
            replay.Report(ReplayDiagnostics.NotFollowed, statement, "large objects are data and no part of a schema: the privileges on them are not compared");
            return;
        }

        if (!AreValid(replay, action) || !AreSchemas(replay, statement))
        {
            return;
        }

        var objects = action.ObjectType switch
        {
            ObjectType.Table => "TABLES",
            ObjectType.Sequence => "SEQUENCES",
            ObjectType.Function => "FUNCTIONS",
            ObjectType.Type => "TYPES",
            _ => "SCHEMAS",
        };
        foreach (var role in statement.Roles.IsEmpty ? [replay.State.Role ?? RoleNames.CurrentUser] : statement.Roles.Select(role => OwnerStatements.NameOf(replay, role)))
        {
            foreach (var schema in statement.Schemas.IsEmpty ? [""] : statement.Schemas.Select(schema => NameGenerator.Truncate(schema.Name)))
            {
                var id = ObjectId.DefaultPrivileges(schema, role, objects);
                var kind = AccessKind.Of(replay.Catalog, id, replay.State.TargetVersion);
                foreach (var privilege in Chosen(kind, action))
                {
                    Change(replay, action, id, kind, privilege);
                }
            }
        }
    }

    /// <summary>A schema <c>public</c> that is made anew is not open to everybody, as the one of a new database is.</summary>
    public static void CloseNew(StatementReplay replay, ObjectId schema)
    {
        var kind = AccessKind.Of(replay.Catalog, schema, replay.State.TargetVersion);
        var access = kind.PublicPrivileges.Aggregate(
            AccessObjects.Find(replay.Catalog, schema)!,
            (result, privilege) => result.With(kind, new Grant(RoleNames.Public, privilege, PrivilegeLevel.None)));
        replay.Catalog = AccessObjects.With(replay.Catalog, schema, access);
    }

    private static bool AreSchemas(StatementReplay replay, AlterDefaultPrivilegesStmt statement)
    {
        if (statement is { Action.ObjectType: ObjectType.Schema, Schemas.IsEmpty: false })
        {
            replay.Fail(ServerError.InvalidGrantOperation, statement, "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS");
        }
        else if (statement.Schemas.FirstOrDefault(schema => !replay.Catalog.Schemas.ContainsKey(NameGenerator.Truncate(schema.Name))) is { } missing)
        {
            replay.Fail(ServerError.InvalidSchemaName, missing, $"schema \"{missing.Name}\" does not exist");
        }

        return !replay.Failed;
    }

    /// <summary>The privileges on whole objects that the statement is about.</summary>
    private static IEnumerable<string> Chosen(AccessKind kind, GrantStmt statement)
        => statement.Privileges.IsEmpty
            ? kind.Privileges
            : kind.Privileges.Where(privilege => statement.Privileges.Any(written => written.Columns.IsEmpty && NameOf(written) == privilege));

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

        foreach (var privilege in Chosen(kind, statement))
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
        foreach (var grantee in statement.Grantees.Select(role => OwnerStatements.NameOf(replay, role)).Where(grantee => grantee != owner || kind.OwnerHasAll))
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

            if (privilege.Name is not null && !IsValid(replay, statement, privilege))
            {
                return false;
            }
        }

        if (statement.WithGrantOption && statement.Grantees.FirstOrDefault(grantee => grantee.Kind == RoleSpecKind.Public) is { } everybody)
        {
            replay.Fail(ServerError.InvalidGrantOperation, everybody, "grant options can only be granted to roles");
            return false;
        }

        return true;
    }

    private static bool IsValid(StatementReplay replay, GrantStmt statement, AccessPriv privilege)
    {
        var name = NameOf(privilege);
        if (!Known.Contains(name) && !(name == "MAINTAIN" && replay.State.TargetVersion >= 17))
        {
            replay.Fail(ServerError.SyntaxError, privilege, $"unrecognized privilege type \"{privilege.Name}\"");
            return false;
        }

        var (word, privileges) = statement.ObjectType switch
        {
            _ when !privilege.Columns.IsEmpty => (AccessKind.Column.Word, AccessKind.Column.Privileges),
            ObjectType.Sequence => (AccessKind.Sequence.Word, AccessKind.Sequence.Privileges),
            ObjectType.Schema => (AccessKind.Schema.Word, AccessKind.Schema.Privileges),
            ObjectType.Procedure => ("procedure", AccessKind.Routine.Privileges),
            ObjectType.Routine => ("routine", AccessKind.Routine.Privileges),
            ObjectType.Function => (AccessKind.Routine.Word, AccessKind.Routine.Privileges),
            ObjectType.Domain => ("domain", AccessKind.Type.Privileges),
            ObjectType.Type => (AccessKind.Type.Word, AccessKind.Type.Privileges),
            ObjectType.ForeignDataWrapper => (AccessKind.ForeignDataWrapper.Word, AccessKind.ForeignDataWrapper.Privileges),
            ObjectType.Language => (AccessKind.Language.Word, AccessKind.Language.Privileges),
            ObjectType.ForeignServer => (AccessKind.ForeignServer.Word, AccessKind.ForeignServer.Privileges),
            ObjectType.Table when statement.Target == GrantTarget.Defaults => ("relation", AccessKind.TableOf(replay.State.TargetVersion).Privileges),
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
