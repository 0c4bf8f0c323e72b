namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>What is done to a transaction.</summary>
public enum TransactionStmtKind
{
    Begin,
    Start,
    Commit,
    Rollback,
    Savepoint,
    Release,
    RollbackTo,
    Prepare,
    CommitPrepared,
    RollbackPrepared,
}
