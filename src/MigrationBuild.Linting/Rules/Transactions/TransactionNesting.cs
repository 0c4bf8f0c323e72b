using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM506: a transaction is opened in another one, or ended where none is open.</summary>
public sealed class TransactionNesting : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM506", "transaction-nesting", "BEGIN within a transaction, or COMMIT outside of one", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is TransactionStmt statement && Problem(context, statement) is { } problem)
        {
            yield return context.Report(Descriptor, statement.Span, problem, context.Transaction == TransactionScope.Runner ? null : Removal(context));
        }
    }

    private static string? Problem(StatementContext context, TransactionStmt statement) => (context.Transaction, statement.Kind) switch
    {
        (TransactionScope.Explicit, TransactionStmtKind.Begin or TransactionStmtKind.Start) =>
            "A transaction is open already: the server only warns, and the next COMMIT ends the outer transaction, so what follows commits by itself. Leave it out, or use SAVEPOINT",
        (TransactionScope.Runner, TransactionStmtKind.Begin or TransactionStmtKind.Start) when !Wraps(context) && context.Later.Any(later => UncommittedTransaction.Ends(later.Statement)) =>
            "The file runs in a transaction already, which the next COMMIT ends: the first part is then kept even if the rest fails. " + Advice(context),
        (TransactionScope.Runner, TransactionStmtKind.Begin or TransactionStmtKind.Start) when !Wraps(context) && !context.Options.IsEmbedded =>
            "The file runs in a transaction already: the server only warns, and nothing begins here. " + Advice(context),
        (TransactionScope.Runner, TransactionStmtKind.Commit or TransactionStmtKind.Rollback or TransactionStmtKind.Prepare) =>
            "This ends the transaction that the file runs in: what was done so far is kept or lost on its own, and the rest commits statement by statement. " + Advice(context),
        (TransactionScope.None, TransactionStmtKind.Commit or TransactionStmtKind.Rollback or TransactionStmtKind.Prepare) when !context.Options.IsEmbedded =>
            "No transaction is open here: each statement before it has committed by itself already, and a ROLLBACK takes nothing back. Put BEGIN before the first one, or leave it out",
        _ => null,
    };

    private static string Advice(StatementContext context) => context.Options.IsEmbedded
        ? "Leave it out, or pass suppressTransaction: true"
        : "Leave it out, or begin the file with '-- atlas:txmode none' and an empty line";

    /// <summary>BEGIN and COMMIT around the whole file mean what the runner does.</summary>
    private static bool Wraps(StatementContext context) =>
        !context.Options.IsEmbedded && context.Index == 0 && context.Later.Count(later => UncommittedTransaction.Ends(later.Statement)) == 1
        && UncommittedTransaction.Ends(context.Migration.Statements[context.Migration.Statements.Count - 1].Statement);

    private static Fix? Removal(StatementContext context)
    {
        var whole = context.Script.Statements.FirstOrDefault(each => ReferenceEquals(each.Syntax, context.Statement));
        if (whole is null)
        {
            return null;
        }

        var (text, end) = (context.File.Text, whole.FullSpan.End);
        while (end < text.Length && text[end] is ' ' or '\t' or '\r')
        {
            end++;
        }

        end = end < text.Length && text[end] == '\n' ? end + 1 : end;
        return Fix.Create("Remove the statement", new TextEdit(TextSpan.FromBounds(whole.Span.Start, end), ""));
    }
}
