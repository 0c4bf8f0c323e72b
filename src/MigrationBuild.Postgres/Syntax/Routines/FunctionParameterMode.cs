namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>How a parameter passes its value.</summary>
public enum FunctionParameterMode
{
    /// <summary>No word was written: in.</summary>
    Unspecified,

    In,
    Out,
    InOut,
    Variadic,

    /// <summary>A column of RETURNS TABLE.</summary>
    Table,
}
