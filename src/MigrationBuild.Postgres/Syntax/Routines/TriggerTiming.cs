namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>When a trigger fires.</summary>
public enum TriggerTiming
{
    /// <summary><c>BEFORE</c>: the function may change the row or leave it out.</summary>
    Before,

    /// <summary><c>AFTER</c>: the function sees what was done.</summary>
    After,

    /// <summary><c>INSTEAD OF</c>: on a view, for each row, in place of the command.</summary>
    InsteadOf,
}
