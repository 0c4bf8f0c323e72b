namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>How a cast converts.</summary>
public enum CastMethod
{
    /// <summary><c>WITH FUNCTION f(…)</c></summary>
    Function,

    /// <summary><c>WITHOUT FUNCTION</c>: both types have the same representation.</summary>
    WithoutFunction,

    /// <summary><c>WITH INOUT</c>: through the text that one type writes and the other reads.</summary>
    InOut,
}
