using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql.Applying;

/// <summary>What statements have to do with transactions.</summary>
internal static class TransactionControl
{
    /// <summary>Statements that may share a transaction with the record of their success. The others commit by themselves, or may.</summary>
    private static readonly HashSet<Keyword> Transactional =
    [
        Keyword.Alter, Keyword.Comment, Keyword.Create, Keyword.Delete, Keyword.Drop, Keyword.Grant, Keyword.Insert, Keyword.Merge,
        Keyword.Revoke, Keyword.Truncate, Keyword.Update,
    ];

    /// <summary>Objects outside of transactions, or whose changes PostgreSQL refuses inside of one.</summary>
    private static readonly HashSet<Keyword> Global = [Keyword.Database, Keyword.Subscription, Keyword.System, Keyword.Tablespace];

    /// <summary>
    /// A COMMIT in the middle of a file that we run in one transaction would make its first half permanent without a record of it, so it
    /// is refused. A BEGIN and COMMIT around the whole file mean what we do anyway and are left out.
    /// </summary>
    public static void Unwrap(SourceFile source, List<MigrationStatement> statements)
    {
        if (statements.Count >= 2 && Opens(statements[0]) && Commits(statements[^1]))
        {
            statements.RemoveAt(statements.Count - 1);
            statements.RemoveAt(0);
        }

        if (statements.Find(statement => Opens(statement) || Commits(statement) || RollsBack(statement)) is { } control)
        {
            throw new BundleException(new SourceDiagnostic(
                RuntimeDiagnostics.OwnTransaction,
                source,
                control.Span,
                $"{control.Text.TrimEnd(';')} does not work in a file that runs in one transaction. Remove it, split the file, or put the line " +
                "'-- atlas:txmode none' and an empty line at the top of the file to run it outside a transaction."));
        }
    }

    /// <summary>Whether, in a file that runs outside a transaction, the statement can be committed together with the record of it.</summary>
    public static bool CanCommitWithRecord(MigrationStatement statement) =>
        Transactional.Contains(statement.Word(0)) && !Global.Contains(statement.Word(1)) && !statement.Contains(Keyword.Concurrently);

    private static bool Opens(MigrationStatement statement) =>
        statement.Word(0) == Keyword.Begin || (statement.Word(0) == Keyword.Start && statement.Word(1) == Keyword.Transaction);

    private static bool Commits(MigrationStatement statement) =>
        statement.Word(0) is Keyword.Commit or Keyword.End && statement.Word(1) != Keyword.Prepared;

    /// <summary>ROLLBACK TO a savepoint stays within the transaction.</summary>
    private static bool RollsBack(MigrationStatement statement) =>
        statement.Word(0) is Keyword.Rollback or Keyword.Abort && !statement.Contains(Keyword.To);
}
