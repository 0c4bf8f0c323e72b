namespace MigrationBuild.Schema.Directories;

/// <summary>Why a directory and its <c>atlas.sum</c> disagree.</summary>
public enum AtlasSumReason
{
    /// <summary>A file stands in the directory that <c>atlas.sum</c> does not list.</summary>
    Added,

    /// <summary>The content of a listed file is not what it was.</summary>
    Edited,

    /// <summary>A listed file is gone.</summary>
    Removed,

    /// <summary><c>atlas.sum</c> is missing though there are migrations.</summary>
    Missing,

    /// <summary><c>atlas.sum</c> contradicts itself or cannot be read, as after a merge.</summary>
    Corrupt,
}
