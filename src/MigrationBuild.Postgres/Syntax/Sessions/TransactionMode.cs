namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>A mode of a transaction.</summary>
public enum TransactionMode
{
    Serializable,
    RepeatableRead,
    ReadCommitted,
    ReadUncommitted,
    ReadOnly,
    ReadWrite,
    Deferrable,
    NotDeferrable,
}
