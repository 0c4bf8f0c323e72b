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

    /// <summary>The data is written anew.</summary>
    Rewrite = 8,

    /// <summary>The contents are removed.</summary>
    Discard = 16,
}
