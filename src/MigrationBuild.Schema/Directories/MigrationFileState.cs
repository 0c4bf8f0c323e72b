namespace MigrationBuild.Schema.Directories;

/// <summary>What version control knows of a migration file.</summary>
public enum MigrationFileState
{
    /// <summary>No version control, or the file is ignored by it: treated as if others had it already.</summary>
    Unknown,

    /// <summary>In the last commit, and unchanged since.</summary>
    Committed,

    /// <summary>In the last commit, and changed since.</summary>
    CommittedThenChanged,

    /// <summary>In no commit yet: new, staged or not.</summary>
    Uncommitted,
}
