namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>What is done to a transaction.</summary>
public enum TransactionStmtKind
{
    /// <summary><c>BEGIN</c></summary>
    Begin,

    /// <summary><c>START TRANSACTION</c></summary>
    Start,

    /// <summary><c>COMMIT</c> or <c>END</c></summary>
    Commit,

    /// <summary><c>ROLLBACK</c> or <c>ABORT</c></summary>
    Rollback,

    /// <summary><c>SAVEPOINT name</c></summary>
    Savepoint,

    /// <summary><c>RELEASE [SAVEPOINT] name</c></summary>
    Release,

    /// <summary><c>ROLLBACK TO [SAVEPOINT] name</c></summary>
    RollbackTo,

    /// <summary><c>PREPARE TRANSACTION 'id'</c></summary>
    Prepare,

    /// <summary><c>COMMIT PREPARED 'id'</c></summary>
    CommitPrepared,

    /// <summary><c>ROLLBACK PREPARED 'id'</c></summary>
    RollbackPrepared,
}
