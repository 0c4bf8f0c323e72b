namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How the table that SELECT INTO makes is kept.</summary>
public enum IntoPersistence
{
    Permanent,
    Temporary,
    Unlogged,
}
