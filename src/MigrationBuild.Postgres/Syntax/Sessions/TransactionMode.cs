namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>A mode of a transaction.</summary>
public enum TransactionMode
{
    /// <summary><c>ISOLATION LEVEL SERIALIZABLE</c></summary>
    Serializable,

    /// <summary><c>ISOLATION LEVEL REPEATABLE READ</c></summary>
    RepeatableRead,

    /// <summary><c>ISOLATION LEVEL READ COMMITTED</c>: the default, unless <c>default_transaction_isolation</c> says otherwise.</summary>
    ReadCommitted,

    /// <summary><c>ISOLATION LEVEL READ UNCOMMITTED</c>: in PostgreSQL the same as <c>READ COMMITTED</c>.</summary>
    ReadUncommitted,

    /// <summary><c>READ ONLY</c></summary>
    ReadOnly,

    /// <summary><c>READ WRITE</c></summary>
    ReadWrite,

    /// <summary><c>DEFERRABLE</c>: a serializable transaction that only reads waits for a safe snapshot.</summary>
    Deferrable,

    /// <summary><c>NOT DEFERRABLE</c></summary>
    NotDeferrable,
}
