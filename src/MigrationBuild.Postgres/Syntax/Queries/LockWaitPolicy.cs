namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a locking clause does about rows that are locked.</summary>
public enum LockWaitPolicy
{
    /// <summary>Nothing is written: it waits for them.</summary>
    Block,

    /// <summary><c>SKIP LOCKED</c>: such rows are left out.</summary>
    SkipLocked,

    /// <summary><c>NOWAIT</c>: such a row is an error.</summary>
    NoWait,
}
