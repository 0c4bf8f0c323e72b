using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Transactions.</summary>
internal sealed partial class Parser
{
    private TransactionStmt ParseTransaction()
    {
        var start = Start;
        return ParseTransactionByKeyword() with { Span = SpanFrom(start) };
    }

    private TransactionStmt ParseTransactionByKeyword()
    {
        switch (Advance().Keyword)
        {
            case Keyword.Begin:
                AcceptTransaction();
                return new TransactionStmt(TransactionStmtKind.Begin, ParseTransactionModes(), null, null, null);
            case Keyword.Start:
                Expect(Keyword.Transaction);
                return new TransactionStmt(TransactionStmtKind.Start, ParseTransactionModes(), null, null, null);
            case Keyword.Savepoint:
                return new TransactionStmt(TransactionStmtKind.Savepoint, default, ParseColId(), null, null);
            case Keyword.Release:
                AcceptSavepoint();
                return new TransactionStmt(TransactionStmtKind.Release, default, ParseColId(), null, null);
            case Keyword.Prepare:
                Expect(Keyword.Transaction);
                return new TransactionStmt(TransactionStmtKind.Prepare, default, null, ParseStringConstant(), null);
            case Keyword.Commit when Accept(Keyword.Prepared):
                return new TransactionStmt(TransactionStmtKind.CommitPrepared, default, null, ParseStringConstant(), null);
            case Keyword.Commit or Keyword.End:
                AcceptTransaction();
                return new TransactionStmt(TransactionStmtKind.Commit, default, null, null, ParseChain());
            case Keyword.Rollback when Accept(Keyword.Prepared):
                return new TransactionStmt(TransactionStmtKind.RollbackPrepared, default, null, ParseStringConstant(), null);
            case var keyword:
                return ParseRollback(keyword);
        }
    }

    private TransactionStmt ParseRollback(Keyword keyword)
    {
        AcceptTransaction();
        if (keyword == Keyword.Rollback && Accept(Keyword.To))
        {
            AcceptSavepoint();
            return new TransactionStmt(TransactionStmtKind.RollbackTo, default, ParseColId(), null, null);
        }

        return new TransactionStmt(TransactionStmtKind.Rollback, default, null, null, ParseChain());
    }

    /// <summary>The word may itself be the name of a savepoint.</summary>
    private void AcceptSavepoint()
    {
        if (IsColId(Peek()))
        {
            Accept(Keyword.Savepoint);
        }
    }

    private void AcceptTransaction()
    {
        if (!Accept(Keyword.Work))
        {
            Accept(Keyword.Transaction);
        }
    }

    private bool? ParseChain()
    {
        if (!Accept(Keyword.And))
        {
            return null;
        }

        var isChain = !Accept(Keyword.No);
        Expect(Keyword.Chain);
        return isChain;
    }

    private bool AtTransactionMode =>
        At(Keyword.Isolation) || At(Keyword.Read) || At(Keyword.Deferrable) || At(Keyword.Not, Keyword.Deferrable);

    /// <summary>Modes with or without commas between them.</summary>
    private EquatableArray<TransactionMode> ParseTransactionModes()
    {
        var modes = new List<TransactionMode>();
        while (AtTransactionMode)
        {
            modes.Add(ParseTransactionMode());
            if (Accept(TokenKind.Comma) && !AtTransactionMode)
            {
                Fail();
            }
        }

        return new([.. modes]);
    }

    private EquatableArray<TransactionMode> ParseRequiredTransactionModes()
    {
        if (!AtTransactionMode)
        {
            Fail();
        }

        return ParseTransactionModes();
    }

    private TransactionMode ParseTransactionMode()
    {
        switch (Advance().Keyword)
        {
            case Keyword.Isolation:
                Expect(Keyword.Level);
                return ParseIsolationLevel();
            case Keyword.Read:
                if (Accept(Keyword.Only))
                {
                    return TransactionMode.ReadOnly;
                }

                Expect(Keyword.Write);
                return TransactionMode.ReadWrite;
            case Keyword.Deferrable:
                return TransactionMode.Deferrable;
            default:
                Expect(Keyword.Deferrable);
                return TransactionMode.NotDeferrable;
        }
    }

    private TransactionMode ParseIsolationLevel()
    {
        if (Accept(Keyword.Serializable))
        {
            return TransactionMode.Serializable;
        }

        if (Accept(Keyword.Repeatable, Keyword.Read))
        {
            return TransactionMode.RepeatableRead;
        }

        if (Accept(Keyword.Read, Keyword.Committed))
        {
            return TransactionMode.ReadCommitted;
        }

        Expect(Keyword.Read, Keyword.Uncommitted);
        return TransactionMode.ReadUncommitted;
    }
}
