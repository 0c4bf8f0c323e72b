namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>pg_proc.proparallel</c></summary>
public enum ParallelSafety
{
    Unsafe,
    Restricted,
    Safe,
}
