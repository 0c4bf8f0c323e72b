namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How strongly a query locks its rows.</summary>
public enum LockStrength
{
    KeyShare,
    Share,
    NoKeyUpdate,
    Update,
}
