namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>What ALTER TABLE says of row level security.</summary>
public enum RowSecurityMode
{
    Enable,
    Disable,
    Force,
    NoForce,
}
