namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>When a trigger fires.</summary>
public enum TriggerTiming
{
    Before,
    After,
    InsteadOf,
}
