using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// <c>CREATE ROLE</c> and <c>ALTER ROLE</c>. A role that no file makes may be there all the same, as it belongs to the cluster: what files say of it is kept, and nothing is
/// raised for it.
/// </summary>
internal static class RoleStatements
{
    private static readonly string[] OfMembers = ["user", "role", "admin", "in role"];

    public static void Apply(StatementReplay replay, CreateRoleStmt statement)
    {
        var name = NameGenerator.Truncate(statement.Name.Name);
        var known = replay.Catalog.Roles.Find(name);
        if (!IsFree(replay, statement.Name, name) || !AreValid(replay, statement.Options))
        {
            return;
        }

        var role = new Role(name) { Settings = known?.Settings ?? default, MemberOf = known?.MemberOf ?? default, Comment = known?.Comment, IsMade = true, Origin = replay.OriginOf(statement) };
        if (statement.Kind == RoleKind.User)
        {
            role = role.With(new RoleAttribute(RoleAttribute.Login, RoleAttribute.Yes));
        }

        replay.Catalog = replay.Catalog.With(With(replay, role, statement.Options));
        AddMembers(replay, name, statement, statement.Options);
    }

    public static void Apply(StatementReplay replay, AlterRoleStmt statement)
    {
        if (Named(replay, statement.Role, statement) is { } name && AreValid(replay, statement.Options))
        {
            var role = Of(replay, name, statement);
            replay.Catalog = replay.Catalog.With(With(replay, WithSettledMemberships(replay, role, statement), statement.Options));
            AddMembers(replay, name, statement, statement.Options);
        }
    }

    public static void Apply(StatementReplay replay, AlterRoleSetStmt statement)
    {
        if (statement.Role is not { } spec)
        {
            replay.Report(ReplayDiagnostics.NotFollowed, statement, "what is set for all roles belongs to the cluster or database and to no schema: it is not compared");
        }
        else if (Named(replay, spec, statement) is { } name)
        {
            var role = Of(replay, name, statement);
            var database = statement.Database?.Name;
            var settings = RoutineSettings.Apply(replay, role.Settings.Where(setting => setting.Database == database).Select(setting => setting.Setting).ToEquatableArray(), statement.Setting);
            replay.Catalog = replay.Catalog.With(role with
            {
                Settings = role.Settings.Where(setting => setting.Database != database)
                    .Concat(settings.Select(setting => new RoleSetting(database, setting)))
                    .OrderBy(setting => setting.Database, StringComparer.Ordinal)
                    .ThenBy(setting => setting.Setting.Name, StringComparer.Ordinal)
                    .ToEquatableArray(),
            });
        }
    }

    public static void Comment(StatementReplay replay, CommentStmt statement, string name, string? comment)
        => replay.Catalog = replay.Catalog.With(Of(replay, NameGenerator.Truncate(name), statement) with { Comment = comment });

    public static void Rename(StatementReplay replay, RenameStmt statement, ObjectName old)
    {
        var (before, after) = (NameGenerator.Truncate(old.Name), NameGenerator.Truncate(statement.NewName.Name));
        if (IsFree(replay, statement.NewName, after))
        {
            replay.Catalog = RoleRenaming.Apply(replay.Catalog, before, after);
        }
    }

    /// <summary>What is known of the role so far.</summary>
    public static Role Of(StatementReplay replay, string name, SyntaxNode node) => replay.Catalog.Roles.Find(name) ?? new Role(name) { Origin = replay.OriginOf(node) };

    /// <summary>The name of the role; null, and said, where it is whoever runs the statement, and nothing says who that is.</summary>
    public static string? Named(StatementReplay replay, RoleSpec role, SyntaxNode node)
    {
        var name = OwnerStatements.NameOf(replay, role);
        if (!RoleNames.IsWord(name))
        {
            return name;
        }

        if (role.Kind == RoleSpecKind.Public)
        {
            replay.Fail(ServerError.UndefinedObject, role, "role \"public\" does not exist");
        }
        else
        {
            replay.Report(ReplayDiagnostics.NotFollowed, node, "which role runs this is not known here, so what is said of it is not compared");
        }

        return null;
    }

    private static bool IsFree(StatementReplay replay, Identifier written, string name)
    {
        var problem = name.StartsWith("pg_", StringComparison.Ordinal) ? (ServerError.ReservedName, $"role name \"{name}\" is reserved")
            : replay.Catalog.Roles.Find(name) is { IsMade: true } ? (ServerError.DuplicateObject, $"role \"{name}\" already exists")
            : ((ServerError Error, string Message)?)null;
        if (problem is { } found)
        {
            replay.Fail(found.Error, written, found.Message);
        }

        return problem is null;
    }

    private static bool AreValid(StatementReplay replay, EquatableArray<RoleOption> options)
    {
        if (options.GroupBy(KeyOf).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            replay.Fail(ServerError.SyntaxError, twice.Last(), "conflicting or redundant options");
        }
        else if (options.FirstOrDefault(option => option.Name == "connection limit") is { } limit && LimitOf(limit) is var text && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < -1)
        {
            replay.Fail(ServerError.InvalidParameterValue, limit, $"invalid connection limit: {text}");
        }

        return !replay.Failed;
    }

    private static Role With(StatementReplay replay, Role role, EquatableArray<RoleOption> options)
        => options.Where(option => !OfMembers.Contains(option.Name) && option.Name != "sysid")
            .Aggregate(role, (result, option) => result.With(new RoleAttribute(KeyOf(option), ValueOf(option)) { Origin = replay.OriginOf(option) }));

    private static string KeyOf(RoleOption option)
        => option.Value is null && option.Name.StartsWith("no", StringComparison.Ordinal) ? option.Name.Substring(2).ToUpperInvariant() : option.Name.ToUpperInvariant();

    private static string ValueOf(RoleOption option) => option switch
    {
        { Name: "password" } => (option.Value as StringConstant)?.Value ?? "",
        { Name: "connection limit" } => LimitOf(option),
        { Value: StringConstant text } => text.Value,
        _ => option.Name.StartsWith("no", StringComparison.Ordinal) ? RoleAttribute.No : RoleAttribute.Yes,
    };

    private static string LimitOf(RoleOption option) => Postgres.Printing.SqlPrinter.Print(option.Value!).Replace(" ", "");

    private static void AddMembers(StatementReplay replay, string name, SyntaxNode node, EquatableArray<RoleOption> options)
    {
        foreach (var option in options.Where(option => OfMembers.Contains(option.Name)))
        {
            foreach (var other in option.Roles.Select(role => Named(replay, role, node)).OfType<string>())
            {
                var (member, group) = option.Name == "in role" ? (name, other) : (other, name);
                RoleMemberships.Grant(replay, node, group, member, option.Name == "admin" ? [new KeyValuePair<string, bool>(RoleMemberships.Admin, true)] : []);
            }
        }
    }

    /// <summary>Since PostgreSQL 16 a membership keeps what it was granted with, however the role's <c>INHERIT</c> changes.</summary>
    private static Role WithSettledMemberships(StatementReplay replay, Role role, AlterRoleStmt statement)
        => replay.State.TargetVersion < 16 || statement.Options.FirstOrDefault(option => KeyOf(option) == RoleAttribute.Inherit) is not { } option || role.ValueOf(RoleAttribute.Inherit) is not { } old || old == ValueOf(option)
            ? role
            : role with
            {
                MemberOf = role.MemberOf.Select(membership => membership with { Inherits = role.InheritsFrom(membership) == (old != RoleAttribute.Yes) ? null : role.InheritsFrom(membership) }).ToEquatableArray(),
            };
}
