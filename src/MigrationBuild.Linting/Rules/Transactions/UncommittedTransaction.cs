using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM507: a transaction is opened and never ended.</summary>
public sealed class UncommittedTransaction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM507", "uncommitted-transaction", "A transaction is left open", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        // A program may end it with another command; what the runner has opened around the file, it commits.
        if (!context.Options.IsEmbedded
            && context.Statement is TransactionStmt { Kind: TransactionStmtKind.Begin or TransactionStmtKind.Start } begin
            && context.Transaction is not (TransactionScope.Explicit or TransactionScope.Runner)
            && !context.Later.Any(later => Ends(later.Statement)))
        {
            yield return context.Report(
                Descriptor,
                begin.Span,
                "Nothing commits this transaction: when the session ends the server takes all of it back, and until then its locks stay. Put COMMIT at the end of the file",
                Commit(context));
        }
    }

    /// <summary>Whether no transaction is open after the statement.</summary>
    public static bool Ends(Statement statement) => statement is TransactionStmt
    {
        IsChain: not true,
        Kind: TransactionStmtKind.Commit or TransactionStmtKind.Rollback or TransactionStmtKind.Prepare,
    };

    private static Fix Commit(StatementContext context)
    {
        var last = context.Script.Statements[context.Script.Statements.Count - 1];
        var end = last.FullSpan.End;
        return Fix.Create("Commit at the end of the file", TextEdit.Insert(end, (context.File.Text[end - 1] == ';' ? "" : ";") + "\nCOMMIT;"));
    }
}
