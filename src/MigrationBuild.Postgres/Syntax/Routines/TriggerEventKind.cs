namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>What fires a trigger.</summary>
public enum TriggerEventKind
{
    Insert,
    Update,
    Delete,
    Truncate,
}
