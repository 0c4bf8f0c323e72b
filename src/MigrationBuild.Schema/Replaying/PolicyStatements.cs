using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using PolicyCommand = MigrationBuild.Schema.Catalogs.PolicyCommand;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Row security policies.</summary>
internal static class PolicyStatements
{
    public static void Apply(StatementReplay replay, CreatePolicyStmt statement)
    {
        if (replay.RequireOwnTable(statement.Table) is not { } table)
        {
            return;
        }

        var name = NameGenerator.Truncate(statement.Name.Name);
        if (replay.Table(table).Policies.ContainsKey(name))
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"policy \"{name}\" for table \"{table.Name}\" already exists");
            return;
        }

        var policy = new Policy(name)
        {
            Permissive = statement.IsPermissive,
            Command = (PolicyCommand)statement.Command,
            Roles = RolesOf(statement.Roles),
            Using = Condition(replay, table, statement.Using),
            WithCheck = Condition(replay, table, statement.WithCheck),
            Origin = replay.OriginOf(statement),
        };
        replay.Put(table, replay.Table(table).With(policy));
    }

    public static void Apply(StatementReplay replay, AlterPolicyStmt statement)
    {
        if (replay.RequireOwnTable(statement.Table) is not { } table)
        {
            return;
        }

        if (replay.Table(table).Policies.Find(NameGenerator.Truncate(statement.Name.Name)) is not { } policy)
        {
            replay.Fail(ServerError.UndefinedObject, statement.Name, $"policy \"{statement.Name.Name}\" for table \"{table.Name}\" does not exist");
            return;
        }

        replay.Put(table, replay.Table(table).With(policy with
        {
            Roles = statement.Roles.IsEmpty ? policy.Roles : RolesOf(statement.Roles),
            Using = Condition(replay, table, statement.Using) ?? policy.Using,
            WithCheck = Condition(replay, table, statement.WithCheck) ?? policy.WithCheck,
        }));
    }

    private static SqlExpression? Condition(StatementReplay replay, QualifiedName table, Expression? condition)
    {
        var owner = replay.Table(table);
        return condition is not null && ExpressionColumns.AllExist(replay, owner, condition)
            ? SqlExpressions.FromSyntax(condition, ExpressionContext.Of(replay.Names, table.Schema, owner).Condition())
            : null;
    }

    private static EquatableArray<string> RolesOf(EquatableArray<RoleSpec> roles)
    {
        var names = roles.Select(NameOf).ToList();
        return names.Contains("public") ? default : names.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static string NameOf(RoleSpec role) => role.Kind switch
    {
        RoleSpecKind.CurrentRole => "current_role",
        RoleSpecKind.CurrentUser => "current_user",
        RoleSpecKind.SessionUser => "session_user",
        RoleSpecKind.Public => "public",
        _ => role.Name!.Name,
    };
}
