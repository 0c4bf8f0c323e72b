namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>What SET and RESET do to a variable.</summary>
public enum VariableSetKind
{
    Value,
    Default,
    FromCurrent,
    Reset,
    ResetAll,
    TransactionModes,
    SessionTransactionModes,
    TransactionSnapshot,
}
