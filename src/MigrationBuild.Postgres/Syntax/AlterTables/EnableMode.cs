namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>When a trigger or rule fires.</summary>
public enum EnableMode
{
    Enable,
    EnableAlways,
    EnableReplica,
    Disable,
}
