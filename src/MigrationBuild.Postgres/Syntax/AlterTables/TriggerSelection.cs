namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>Which triggers are meant.</summary>
public enum TriggerSelection
{
    Named,
    All,
    User,
}
