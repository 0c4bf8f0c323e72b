namespace MigrationBuild.Linting.Effects;

/// <summary>What is done to a relation while its lock is held, beyond changing the system catalogs: work that grows with its size.</summary>
[Flags]
public enum Work
{
    None = 0,

    /// <summary>All rows are read.</summary>
    Scan = 1,

    /// <summary>A new index is built.</summary>
    BuildIndex = 2,

    /// <summary>Existing indexes are built anew.</summary>
    RebuildIndexes = 4,

    /// <summary>The data is written anew, into a new file; of a sequence its one row.</summary>
    Rewrite = 8,

    /// <summary>The contents are removed.</summary>
    Discard = 16,

    /// <summary>Rows are inserted, updated or deleted.</summary>
    Write = 32,

    /// <summary>All rows are read and written anew, and with them all indexes.</summary>
    RewriteAll = Scan | Rewrite | RebuildIndexes,
}
