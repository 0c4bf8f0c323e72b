using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM521: a setting stays behind for whatever the session runs next.</summary>
public sealed class SessionSettingLeak : ILintRule
{
    /// <summary>Those that change what later statements mean. A timeout only stops them.</summary>
    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        "search_path", "role", "session_authorization", "row_security", "session_replication_role", "timezone",
    };

    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM521", "session-setting-leak", "A setting outlasts the migration", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is VariableSetStmt { Kind: VariableSetKind.Value, Scope: not VariableScope.Local } set
            && Settings.Contains(set.Name)
            && !context.Later.Any(later => SetsBack(later, set.Name)))
        {
            yield return context.Report(
                Descriptor,
                set.Span,
                $"{set.Name} stays as it is set here when the file ends: the next migration, or the next user of a pooled connection, gets it unasked. "
                + (context.Transaction == TransactionScope.None ? $"Put RESET {set.Name} at the end" : "Write SET LOCAL"));
        }
    }

    private static bool SetsBack(StatementContext later, string name) => later.Statement switch
    {
        VariableSetStmt set => (set.Name == name && set.Scope != VariableScope.Local) || set.Kind == VariableSetKind.ResetAll,
        DiscardStmt discard => discard.Target == DiscardTarget.All,
        _ => false,
    };
}
