namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>The attributes of a function that take no value.</summary>
public enum FunctionFlag
{
    Immutable,
    Stable,
    Volatile,
    CalledOnNullInput,

    /// <summary>STRICT and RETURNS NULL ON NULL INPUT.</summary>
    Strict,

    SecurityDefiner,
    SecurityInvoker,
    Leakproof,
    NotLeakproof,
    Window,
}
