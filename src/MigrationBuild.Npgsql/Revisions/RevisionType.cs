namespace MigrationBuild.Npgsql.Revisions;

/// <summary>How a row of the revisions table came about; Atlas's bits.</summary>
[Flags]
internal enum RevisionType
{
    None = 0,

    /// <summary>Declared applied when the history began.</summary>
    Baseline = 1,

    Executed = 2,

    /// <summary>Declared applied by hand.</summary>
    Resolved = 4,
}
