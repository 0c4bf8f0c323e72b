namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Where a window frame starts or ends.</summary>
public enum WindowFrameBoundKind
{
    UnboundedPreceding,
    OffsetPreceding,
    CurrentRow,
    OffsetFollowing,
    UnboundedFollowing,
}
