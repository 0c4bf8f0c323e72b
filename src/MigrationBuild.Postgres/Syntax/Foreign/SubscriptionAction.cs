namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What ALTER SUBSCRIPTION does.</summary>
public enum SubscriptionAction
{
    /// <summary><c>SET (…)</c></summary>
    Options,

    /// <summary><c>CONNECTION '…'</c></summary>
    Connection,

    /// <summary><c>REFRESH PUBLICATION</c>: looks for tables that the publisher added.</summary>
    Refresh,

    /// <summary><c>ADD PUBLICATION …</c> (PostgreSQL 14)</summary>
    AddPublication,

    /// <summary><c>DROP PUBLICATION …</c> (PostgreSQL 14)</summary>
    DropPublication,

    /// <summary><c>SET PUBLICATION …</c>: what was subscribed to and is not named goes.</summary>
    SetPublication,

    /// <summary><c>ENABLE</c></summary>
    Enable,

    /// <summary><c>DISABLE</c></summary>
    Disable,

    /// <summary><c>SKIP (lsn = …)</c> (PostgreSQL 15): passes over one remote transaction.</summary>
    Skip,
}
