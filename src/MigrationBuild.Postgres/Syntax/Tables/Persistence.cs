namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>How long a relation's rows live.</summary>
public enum Persistence
{
    Permanent,
    Temporary,
    Unlogged,
}
