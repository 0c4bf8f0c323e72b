namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a window frame leaves out.</summary>
public enum WindowFrameExclusion
{
    /// <summary>Nothing: as <c>NO OTHERS</c>.</summary>
    Unspecified,

    /// <summary><c>EXCLUDE NO OTHERS</c>: nothing.</summary>
    NoOthers,

    /// <summary><c>EXCLUDE CURRENT ROW</c></summary>
    CurrentRow,

    /// <summary><c>EXCLUDE GROUP</c>: the current row and its peers.</summary>
    Group,

    /// <summary><c>EXCLUDE TIES</c>: the peers of the current row.</summary>
    Ties,
}
