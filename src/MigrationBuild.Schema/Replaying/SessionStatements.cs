using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Settings and transactions.</summary>
internal static class SessionStatements
{
    public static void Apply(StatementReplay replay, VariableSetStmt statement)
    {
        switch (statement.Kind)
        {
            case VariableSetKind.Value:
                Change(replay, statement.Scope == VariableScope.Local, state => Set(state, statement.Name, statement.Values.Select(TextOf).ToEquatableArray()));
                break;
            case VariableSetKind.Default or VariableSetKind.Reset:
                Change(replay, statement.Scope == VariableScope.Local, state => Reset(state, statement.Name));
                break;
            case VariableSetKind.ResetAll:
                Change(replay, isLocal: false, state => state with { SearchPath = NameScope.DefaultSearchPath, Settings = RolesOf(state.Settings) });
                break;
        }
    }

    public static void Apply(StatementReplay replay, DiscardStmt statement)
    {
        if (statement.Target is DiscardTarget.All or DiscardTarget.Temporary)
        {
            replay.Catalog = replay.Catalog.WithoutSchema(NameScope.TemporarySchema);
        }

        if (statement.Target == DiscardTarget.All)
        {
            replay.State = replay.State with { SearchPath = NameScope.DefaultSearchPath, Settings = PersistentMap.Create<string>(), AfterCommit = null };
        }
    }

    /// <summary><c>SELECT set_config('search_path', '', false)</c>, which <c>pg_dump</c> writes; other queries change nothing.</summary>
    public static void Apply(StatementReplay replay, SelectStmt statement)
    {
        if (statement.Body is not SelectClause { Targets: { Count: 1 } targets })
        {
            return;
        }

        if (targets[0].Value is FuncCall { Name.Name: "set_config", Arguments: { Count: 3 } arguments }
            && arguments[0] is StringConstant name
            && arguments[1] is StringConstant value)
        {
            var isLocal = arguments[2] is BooleanConstant { Value: true };
            Change(replay, isLocal, state => Set(state, name.Value.ToLowerInvariant(), EquatableArray.Create(value.Value)));
        }
    }

    public static void Apply(StatementReplay replay, TransactionStmt statement)
    {
        var state = replay.State;
        switch (statement.Kind)
        {
            case TransactionStmtKind.Begin or TransactionStmtKind.Start when !state.InTransaction:
                replay.State = state with { Transaction = EquatableArray.Create(new TransactionLevel(null, state)) };
                break;
            case TransactionStmtKind.Commit or TransactionStmtKind.Prepare:
                replay.State = AfterCommit(state) with { Transaction = default };
                break;
            case TransactionStmtKind.Rollback when state.InTransaction:
                replay.State = state.Transaction[0].Before;
                break;
            case TransactionStmtKind.Savepoint when state.InTransaction:
                replay.State = state with { Transaction = state.Transaction.Add(new TransactionLevel(statement.Savepoint!.Name, state)) };
                break;
            case TransactionStmtKind.Savepoint:
                replay.Fail(ServerError.NoActiveTransaction, statement, "SAVEPOINT can only be used in transaction blocks");
                break;
            case TransactionStmtKind.Release or TransactionStmtKind.RollbackTo:
                LeaveSavepoint(replay, statement);
                break;
        }
    }

    private static void LeaveSavepoint(StatementReplay replay, TransactionStmt statement)
    {
        var levels = replay.State.Transaction;
        var depth = levels.Count - 1;
        while (depth >= 0 && levels[depth].Savepoint != statement.Savepoint!.Name)
        {
            depth--;
        }

        if (depth < 0)
        {
            replay.Fail(ServerError.InvalidSavepoint, statement.Savepoint!, $"savepoint \"{statement.Savepoint!.Name}\" does not exist");
            return;
        }

        // After ROLLBACK TO the savepoint is still there; after RELEASE it is not.
        replay.State = statement.Kind == TransactionStmtKind.Release
            ? replay.State with { Transaction = levels.Take(depth).ToEquatableArray() }
            : levels[depth].Before with { Transaction = levels.Take(depth + 1).ToEquatableArray() };
    }

    /// <summary>What is set for the transaction alone hides what lasts, until that is over. Where no file says that there is one, its end is the session's.</summary>
    private static void Change(StatementReplay replay, bool isLocal, Func<ReplayState, ReplayState> change)
    {
        var state = replay.State;
        var lasting = AfterCommit(state);
        var kept = isLocal ? lasting : change(lasting);
        replay.State = change(state) with
        {
            AfterCommit = state.InTransaction && (isLocal || state.AfterCommit is not null) ? (kept.Settings, kept.SearchPath) : null,
        };
    }

    private static ReplayState AfterCommit(ReplayState state)
        => state.AfterCommit is var (settings, path) ? state with { Settings = settings, SearchPath = path, AfterCommit = null } : state;

    private static ReplayState Set(ReplayState state, string name, EquatableArray<string> values)
    {
        var settings = name == "session_authorization" ? state.Settings.Remove("role") : state.Settings;
        return state with
        {
            Settings = settings.SetItem(name, string.Join(", ", values)),
            SearchPath = name == "search_path" ? values.SelectMany(SplitPath).Select(NameGenerator.Truncate).ToEquatableArray() : state.SearchPath,
        };
    }

    private static ReplayState Reset(ReplayState state, string name) => state with
    {
        Settings = state.Settings.Remove(name),
        SearchPath = name == "search_path" ? NameScope.DefaultSearchPath : state.SearchPath,
    };

    /// <summary>RESET ALL leaves alone who one is (<c>GUC_NO_RESET_ALL</c>).</summary>
    private static PersistentMap<string> RolesOf(PersistentMap<string> settings)
        => settings.Keys.Where(name => name is not ("role" or "session_authorization")).ToList().Aggregate(settings, (result, name) => result.Remove(name));

    private static IEnumerable<string> SplitPath(string value)
        => value.Split(',').Select(part => part.Trim().Trim('"')).Where(part => part.Length > 0);

    private static string TextOf(SyntaxNode value) => value switch
    {
        StringConstant text => text.Value,
        NumericConstant number => number.Text,
        _ => Postgres.Printing.SqlPrinter.Print(value),
    };
}
