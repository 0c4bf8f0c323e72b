namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a locking clause does about rows that are locked.</summary>
public enum LockWaitPolicy
{
    Block,
    SkipLocked,
    NoWait,
}
