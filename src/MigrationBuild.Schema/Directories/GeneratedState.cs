namespace MigrationBuild.Schema.Directories;

/// <summary>What a file's header tells about its origin.</summary>
public enum GeneratedState
{
    /// <summary>Written by a person or another tool.</summary>
    NotGenerated,

    /// <summary>Generated, and as it was generated.</summary>
    Intact,

    /// <summary>Generated, and edited by a person since.</summary>
    Edited,
}
