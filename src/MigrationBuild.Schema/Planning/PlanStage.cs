namespace MigrationBuild.Schema.Planning;

/// <summary>The parts of a plan that cannot share a transaction, in the order in which they run.</summary>
public enum PlanStage
{
    /// <summary>New enum labels that the rest uses: PostgreSQL refuses a label in the transaction that added it.</summary>
    EnumLabels,

    /// <summary>Partitions that leave their table while it is in use; PostgreSQL refuses this inside a transaction.</summary>
    Detach,

    /// <summary>All that is quick: it takes its locks for a moment only.</summary>
    Main,

    /// <summary>Indexes that are built or dropped while the table is in use; PostgreSQL refuses these inside a transaction.</summary>
    Concurrent,

    /// <summary>
    /// What scans tables under a weak lock, and what rests on it. A transaction of its own for each statement: none holds a strong lock
    /// while another one scans.
    /// </summary>
    Validate,
}
