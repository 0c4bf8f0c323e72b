using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteSessions(SyntaxNode node)
    {
        switch (node)
        {
            case PrepareStmt prepare:
                WriteAfter("PREPARE ", prepare.Name);
                WriteParenthesizedAfter(" ", prepare.Types);
                WriteAfter(" AS ", prepare.Query);
                return true;
            case ExecuteStmt execute:
                WriteAfter("EXECUTE ", execute.Name);
                WriteParenthesizedAfter(" ", execute.Arguments);
                return true;
            case DeallocateStmt deallocate:
                WriteNameOr("DEALLOCATE ", deallocate.Name, "ALL");
                return true;
            case DeclareCursorStmt declare:
                WriteDeclareCursor(declare);
                return true;
            case FetchStmt fetch:
                Write(fetch.IsMove ? "MOVE" : "FETCH");
                WriteIf(fetch.Direction is not null, " " + fetch.Direction?.ToUpperInvariant());
                WriteAfter(" ", fetch.Count);
                WriteAfter(" FROM ", fetch.Cursor);
                return true;
            case ClosePortalStmt close:
                WriteNameOr("CLOSE ", close.Cursor, "ALL");
                return true;
            case NotifyStmt notify:
                WriteAfter("NOTIFY ", notify.Channel);
                WriteAfter(", ", notify.Payload);
                return true;
            case ListenStmt listen:
                WriteAfter("LISTEN ", listen.Channel);
                return true;
            case UnlistenStmt unlisten:
                WriteNameOr("UNLISTEN ", unlisten.Channel, "*");
                return true;
            case LoadStmt load:
                WriteAfter("LOAD ", load.File);
                return true;
            case CheckPointStmt:
                Write("CHECKPOINT");
                return true;
            case DiscardStmt discard:
                Write(discard.Target switch
                {
                    DiscardTarget.Plans => "DISCARD PLANS",
                    DiscardTarget.Sequences => "DISCARD SEQUENCES",
                    DiscardTarget.Temporary => "DISCARD TEMP",
                    _ => "DISCARD ALL",
                });
                return true;
            case TransactionStmt transaction:
                WriteTransaction(transaction);
                return true;
            default:
                return WriteSettings(node);
        }
    }

    private void WriteNameOr(string words, Identifier? name, string otherwise)
    {
        Write(words);
        WriteIf(name is null, otherwise);
        WriteAfter("", name);
    }

    private void WriteDeclareCursor(DeclareCursorStmt declare)
    {
        WriteAfter("DECLARE ", declare.Name);
        WriteOptionIf(CursorOptions.Binary, " BINARY");
        WriteOptionIf(CursorOptions.Insensitive, " INSENSITIVE");
        WriteOptionIf(CursorOptions.Asensitive, " ASENSITIVE");
        WriteOptionIf(CursorOptions.Scroll, " SCROLL");
        WriteOptionIf(CursorOptions.NoScroll, " NO SCROLL");
        Write(" CURSOR");
        WriteOptionIf(CursorOptions.WithHold, " WITH HOLD");
        WriteOptionIf(CursorOptions.WithoutHold, " WITHOUT HOLD");
        WriteAfter(" FOR ", declare.Query);

        void WriteOptionIf(CursorOptions option, string words) => WriteIf((declare.Options & option) != 0, words);
    }

    private void WriteTransaction(TransactionStmt transaction)
    {
        Write(transaction.Kind switch
        {
            TransactionStmtKind.Begin => "BEGIN",
            TransactionStmtKind.Start => "START TRANSACTION",
            TransactionStmtKind.Commit => "COMMIT",
            TransactionStmtKind.Rollback => "ROLLBACK",
            TransactionStmtKind.Savepoint => "SAVEPOINT",
            TransactionStmtKind.Release => "RELEASE SAVEPOINT",
            TransactionStmtKind.RollbackTo => "ROLLBACK TO SAVEPOINT",
            TransactionStmtKind.Prepare => "PREPARE TRANSACTION",
            TransactionStmtKind.CommitPrepared => "COMMIT PREPARED",
            _ => "ROLLBACK PREPARED",
        });
        WriteTransactionModes(transaction.Modes);
        WriteAfter(" ", transaction.Savepoint);
        WriteAfter(" ", transaction.TransactionId);
        WriteIf(transaction.IsChain == true, " AND CHAIN");
        WriteIf(transaction.IsChain == false, " AND NO CHAIN");
    }

    private void WriteTransactionModes(EquatableArray<TransactionMode> modes)
    {
        WriteIf(!modes.IsEmpty, " ");
        WriteList(modes, mode => Write(GetText(mode)));
    }

    private static string GetText(TransactionMode mode) => mode switch
    {
        TransactionMode.Serializable => "ISOLATION LEVEL SERIALIZABLE",
        TransactionMode.RepeatableRead => "ISOLATION LEVEL REPEATABLE READ",
        TransactionMode.ReadCommitted => "ISOLATION LEVEL READ COMMITTED",
        TransactionMode.ReadUncommitted => "ISOLATION LEVEL READ UNCOMMITTED",
        TransactionMode.ReadOnly => "READ ONLY",
        TransactionMode.ReadWrite => "READ WRITE",
        TransactionMode.Deferrable => "DEFERRABLE",
        _ => "NOT DEFERRABLE",
    };
}
