namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What a window frame leaves out.</summary>
public enum WindowFrameExclusion
{
    Unspecified,
    NoOthers,
    CurrentRow,
    Group,
    Ties,
}
