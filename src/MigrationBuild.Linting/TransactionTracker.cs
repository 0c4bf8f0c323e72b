using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Replaying;
using TransactionMode = MigrationBuild.Schema.Directories.TransactionMode;

namespace MigrationBuild.Linting;

/// <summary>Follows which transaction each statement of a file runs in.</summary>
internal static class TransactionTracker
{
    /// <summary>What the runner puts around the whole file.</summary>
    public static TransactionPlace AroundFile(SqlScript script, LintOptions options) => new(ScopeAroundFile(script, options), First: 0);

    /// <summary>The end of an explicit transaction ends the runner's too: what follows commits on its own.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">The transaction that it is a part of.</param>
    /// <param name="next">The number of the statement behind it.</param>
    public static TransactionPlace After(Statement statement, TransactionPlace place, int next)
    {
        var scope = ScopeAfter(statement, place.Scope);
        return new TransactionPlace(scope, scope == TransactionScope.None || scope != place.Scope || Ends(statement) ? next : place.First);
    }

    private static TransactionScope ScopeAroundFile(SqlScript script, LintOptions options) => options.Runner switch
    {
        MigrationRunner.TransactionPerFile => IsOptedOut(script, options) ? TransactionScope.None : TransactionScope.Runner,
        MigrationRunner.TransactionUnlessRefused => script.Statements.All(statement => RefusesTransaction(statement.Syntax)) ? TransactionScope.None : TransactionScope.Runner,
        MigrationRunner.SingleCommand => script.Statements.Count > 1 ? TransactionScope.Command : TransactionScope.None,
        _ => TransactionScope.None,
    };

    private static bool Ends(Statement statement) => statement is TransactionStmt
    {
        Kind: TransactionStmtKind.Commit or TransactionStmtKind.Rollback or TransactionStmtKind.Prepare,
    };

    private static TransactionScope ScopeAfter(Statement statement, TransactionScope scope) => statement is not TransactionStmt transaction
        ? scope
        : transaction.Kind switch
        {
            TransactionStmtKind.Begin or TransactionStmtKind.Start => TransactionScope.Explicit,
            TransactionStmtKind.Commit or TransactionStmtKind.Rollback or TransactionStmtKind.Prepare when transaction.IsChain is not true =>
                scope == TransactionScope.Command ? TransactionScope.Command : TransactionScope.None,
            _ => scope,
        };

    /// <summary>What is refused in a transaction whatever the schema is, and so before it is known.</summary>
    private static bool RefusesTransaction(Statement statement) =>
        EffectTable.Find(statement, new ReplayState(Catalog.NewDatabase), new ReplayState(Catalog.NewDatabase)).RefusesTransaction;

    private static bool IsOptedOut(SqlScript script, LintOptions options) =>
        !options.IsEmbedded && FileDirectives.Read(script.File, new List<SourceDiagnostic>()).TransactionMode == TransactionMode.None;
}
