namespace MigrationBuild.Linting;

/// <summary>What transaction a statement runs in.</summary>
public enum TransactionScope
{
    /// <summary>None: the statement commits on its own.</summary>
    None,

    /// <summary>The one that the runner puts around the file.</summary>
    Runner,

    /// <summary>The one that a <c>BEGIN</c> of the file opened.</summary>
    Explicit,

    /// <summary>The implicit one of several statements that are sent as one command.</summary>
    Command,

    /// <summary>The one that a <c>DO</c> block runs in: it cannot be left in there.</summary>
    Block,
}
