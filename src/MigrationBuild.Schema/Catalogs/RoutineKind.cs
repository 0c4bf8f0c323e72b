namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>pg_proc.prokind</c></summary>
public enum RoutineKind
{
    Function,
    Procedure,

    /// <summary>A function that is called over a window.</summary>
    Window,

    Aggregate,
}
