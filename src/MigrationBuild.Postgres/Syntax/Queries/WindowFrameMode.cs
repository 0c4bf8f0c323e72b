namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How a window frame counts.</summary>
public enum WindowFrameMode
{
    /// <summary><c>RANGE</c>: by the distance of values.</summary>
    Range,

    /// <summary><c>ROWS</c>: by rows.</summary>
    Rows,

    /// <summary><c>GROUPS</c>: by groups of peers.</summary>
    Groups,
}
