namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How a window frame counts.</summary>
public enum WindowFrameMode
{
    Range,
    Rows,
    Groups,
}
