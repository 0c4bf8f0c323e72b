namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>What SET and RESET do to a variable.</summary>
public enum VariableSetKind
{
    /// <summary><c>SET name = values</c></summary>
    Value,

    /// <summary><c>SET name = DEFAULT</c>, <c>SET TIME ZONE LOCAL</c></summary>
    Default,

    /// <summary><c>SET name FROM CURRENT</c>, of functions, roles and databases.</summary>
    FromCurrent,

    /// <summary><c>RESET name</c></summary>
    Reset,

    /// <summary><c>RESET ALL</c>; the name is empty.</summary>
    ResetAll,

    /// <summary><c>SET TRANSACTION modes</c>: of the current transaction.</summary>
    TransactionModes,

    /// <summary><c>SET SESSION CHARACTERISTICS AS TRANSACTION modes</c>: of later transactions.</summary>
    SessionTransactionModes,

    /// <summary><c>SET TRANSACTION SNAPSHOT 'id'</c></summary>
    TransactionSnapshot,
}
