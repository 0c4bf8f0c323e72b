namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>How long a setting lasts.</summary>
public enum VariableScope
{
    /// <summary>Neither word: as <c>SESSION</c>.</summary>
    Unspecified,

    /// <summary><c>SESSION</c>: to the session's end, unless the transaction is rolled back.</summary>
    Session,

    /// <summary><c>LOCAL</c>: to the transaction's end.</summary>
    Local,
}
