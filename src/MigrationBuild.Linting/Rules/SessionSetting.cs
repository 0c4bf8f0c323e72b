using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Linting.Rules;

/// <summary>A setting of the session as the file left it: what a statement finds.</summary>
/// <param name="Value">Null where it was set back to what the server has.</param>
/// <param name="SetBy">The statement that set it.</param>
internal sealed record SessionSetting(string Name, string? Value, StatementContext SetBy)
{
    /// <summary>Of a timeout whether it is one: 0 is none.</summary>
    public bool IsTimeout => Value is not null && Value.Any(digit => digit is >= '1' and <= '9');

    /// <summary>The setting as the statement finds it; null where the file has not set it. What is LOCAL ends with its transaction.</summary>
    public static SessionSetting? Find(StatementContext context, string name)
    {
        var setting = context.Migration.SettingStatements
            .TakeWhile(earlier => earlier.Index < context.Index)
            .LastOrDefault(earlier => Sets(earlier, name) && (!IsLocal(earlier) || context.SharesTransactionWith(earlier)));
        return setting is null ? null : new SessionSetting(name, setting.After.Settings.Find(name), setting);
    }

    /// <summary>Whether the statement sets anything of the session.</summary>
    public static bool IsSetBy(StatementContext context) => context.Statement switch
    {
        VariableSetStmt or DiscardStmt { Target: DiscardTarget.All } => true,
        SelectStmt => !ReferenceEquals(context.After.Settings, context.Before.Settings),
        _ => false,
    };

    /// <summary>Whether what the statement sets ends with its transaction.</summary>
    public static bool IsLocal(StatementContext context) => context.Statement switch
    {
        VariableSetStmt set => set.Scope == VariableScope.Local,
        SelectStmt select => select.Tree<FuncCall>().Any(call => call.Arguments.Count > 0 && call.Arguments[call.Arguments.Count - 1] is BooleanConstant { Value: true }),
        _ => false,
    };

    private static bool Sets(StatementContext context, string name) => context.Statement switch
    {
        VariableSetStmt set => set.Name == name || set.Kind == VariableSetKind.ResetAll,
        DiscardStmt { Target: DiscardTarget.All } => true,
        SelectStmt => context.After.Settings.Find(name) != context.Before.Settings.Find(name),
        _ => false,
    };
}
