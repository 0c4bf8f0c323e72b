using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>GRANT role TO role</c> and <c>REVOKE role FROM role</c>.</summary>
internal static class RoleMemberships
{
    public const string Admin = "admin";
    private const string Inherit = "inherit";
    private const string Set = "set";

    public static void Apply(StatementReplay replay, GrantRoleStmt statement)
    {
        if (AreValid(replay, statement))
        {
            var options = statement.Options.Select(option => new KeyValuePair<string, bool>(option.Name.Name, option.Value is not StringConstant { Value: "false" })).ToList();
            foreach (var group in statement.Roles.Select(role => NameGenerator.Truncate(role.Name!.Name)))
            {
                Apply(replay, statement, statement.Grantees, member =>
                {
                    if (statement.IsGrant)
                    {
                        Grant(replay, statement, group, member, options);
                    }
                    else
                    {
                        Revoke(replay, statement, group, member, statement.RevokedOption);
                    }
                });
            }
        }
    }

    /// <summary><c>ALTER GROUP … ADD USER</c> and <c>DROP USER</c>.</summary>
    public static void Apply(StatementReplay replay, AlterGroupStmt statement)
    {
        if (RoleStatements.Named(replay, statement.Role, statement) is { } group)
        {
            Apply(replay, statement, statement.Users, member =>
            {
                if (statement.IsDropped)
                {
                    Revoke(replay, statement, group, member, null);
                }
                else
                {
                    Grant(replay, statement, group, member, []);
                }
            });
        }
    }

    public static void Grant(StatementReplay replay, SyntaxNode node, string group, string member, IEnumerable<KeyValuePair<string, bool>> options)
    {
        if (group == member || IsMember(replay.Catalog, group, member))
        {
            replay.Fail(ServerError.InvalidGrantOperation, node, $"role \"{group}\" is a member of role \"{member}\"");
            return;
        }

        var role = RoleStatements.Of(replay, member, node);
        var membership = options.Aggregate(role.MembershipIn(group) ?? new RoleMembership(group), (result, option) => With(role, result, option.Key, option.Value));
        replay.Catalog = replay.Catalog.With(role.With(membership));
    }

    private static void Apply(StatementReplay replay, SyntaxNode node, IEnumerable<RoleSpec> members, Action<string> change)
    {
        foreach (var member in members.Select(member => RoleStatements.Named(replay, member, node)).OfType<string>())
        {
            if (!replay.Failed)
            {
                change(member);
            }
        }
    }

    /// <summary>A role that nobody has let in here may have been let in elsewhere, so this is no error.</summary>
    private static void Revoke(StatementReplay replay, SyntaxNode node, string group, string member, string? option)
    {
        var role = RoleStatements.Of(replay, member, node);
        if (role.MembershipIn(group) is { } membership)
        {
            replay.Catalog = replay.Catalog.With(option is null ? role.WithoutMembership(group) : role.With(With(role, membership, option, false)));
        }
    }

    private static bool AreValid(StatementReplay replay, GrantRoleStmt statement)
    {
        var unknown = statement.Options.FirstOrDefault(option => option.Name.Name is not (Admin or Inherit or Set));
        if (unknown is not null || statement.RevokedOption is not (null or Admin or Inherit or Set))
        {
            replay.Fail(ServerError.SyntaxError, (SyntaxNode?)unknown ?? statement, $"unrecognized role option \"{unknown?.Name.Name ?? statement.RevokedOption}\"");
        }

        return !replay.Failed;
    }

    private static RoleMembership With(Role role, RoleMembership membership, string option, bool value) => option switch
    {
        Admin => membership with { Admin = value },
        Inherit => membership with { Inherits = role.ValueOf(RoleAttribute.Inherit) == (value ? RoleAttribute.Yes : RoleAttribute.No) ? null : value },
        _ => membership with { Set = value },
    };

    /// <summary>Whether the role is a member of the other, directly or not.</summary>
    private static bool IsMember(Catalog catalog, string role, string other)
        => catalog.Roles.Find(role) is { } found && found.MemberOf.Any(membership => membership.Role == other || IsMember(catalog, membership.Role, other));
}
