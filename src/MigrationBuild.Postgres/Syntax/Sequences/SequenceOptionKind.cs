namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary>An option of a sequence.</summary>
public enum SequenceOptionKind
{
    AsType,
    Increment,
    MinValue,
    NoMinValue,
    MaxValue,
    NoMaxValue,
    Start,
    Restart,
    Cache,
    Cycle,
    NoCycle,
    OwnedBy,
    SequenceName,
    Logged,
    Unlogged,
}
