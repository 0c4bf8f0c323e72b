namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>relpersistence</c>: what survives a crash or a session.</summary>
public enum Persistence
{
    Permanent,
    Unlogged,
    Temporary,
}
