namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>How a parameter passes its value.</summary>
public enum FunctionParameterMode
{
    /// <summary>No word was written: in.</summary>
    Unspecified,

    /// <summary><c>IN</c></summary>
    In,

    /// <summary><c>OUT</c>: part of the result; not passed to a function.</summary>
    Out,

    /// <summary><c>INOUT</c> or <c>IN OUT</c>: passed, and part of the result.</summary>
    InOut,

    /// <summary><c>VARIADIC</c>: an array of all arguments from here on.</summary>
    Variadic,

    /// <summary>A column of RETURNS TABLE.</summary>
    Table,
}
