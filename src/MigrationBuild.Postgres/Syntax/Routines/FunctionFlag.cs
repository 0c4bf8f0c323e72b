namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>The attributes of a function that take no value.</summary>
public enum FunctionFlag
{
    /// <summary><c>IMMUTABLE</c>: the same arguments always give the same result.</summary>
    Immutable,

    /// <summary><c>STABLE</c>: the same arguments give the same result within a statement.</summary>
    Stable,

    /// <summary><c>VOLATILE</c>: anything; PostgreSQL's default.</summary>
    Volatile,

    /// <summary><c>CALLED ON NULL INPUT</c>: the function sees nulls; PostgreSQL's default.</summary>
    CalledOnNullInput,

    /// <summary>STRICT and RETURNS NULL ON NULL INPUT.</summary>
    Strict,

    /// <summary><c>[EXTERNAL] SECURITY DEFINER</c>: it runs with the owner's privileges.</summary>
    SecurityDefiner,

    /// <summary><c>[EXTERNAL] SECURITY INVOKER</c>: it runs with the caller's privileges; PostgreSQL's default.</summary>
    SecurityInvoker,

    /// <summary><c>LEAKPROOF</c>: it tells nothing of its arguments but by its result.</summary>
    Leakproof,

    /// <summary><c>NOT LEAKPROOF</c>: PostgreSQL's default.</summary>
    NotLeakproof,

    /// <summary><c>WINDOW</c>: a window function, which only C can write.</summary>
    Window,
}
