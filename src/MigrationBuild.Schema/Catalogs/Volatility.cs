namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>pg_proc.provolatile</c></summary>
public enum Volatility
{
    Volatile,
    Stable,
    Immutable,
}
