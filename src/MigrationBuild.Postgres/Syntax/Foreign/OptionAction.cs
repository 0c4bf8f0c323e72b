namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What is done to an option.</summary>
public enum OptionAction
{
    /// <summary>No word: the option is added.</summary>
    Unspecified,

    /// <summary><c>ADD</c>: an option that must not be there yet.</summary>
    Add,

    /// <summary><c>SET</c>: an option that must be there.</summary>
    Set,

    /// <summary><c>DROP</c>: an option that must be there, without a value.</summary>
    Drop,
}
