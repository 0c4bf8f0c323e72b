namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What ALTER PUBLICATION does to the list of objects.</summary>
public enum PublicationAction
{
    /// <summary><c>ADD …</c></summary>
    Add,

    /// <summary><c>SET …</c>: what was in the list and is not named goes.</summary>
    Set,

    /// <summary><c>DROP …</c></summary>
    Drop,

    /// <summary><c>SET (…)</c>: the list stays and the options change.</summary>
    Options,
}
