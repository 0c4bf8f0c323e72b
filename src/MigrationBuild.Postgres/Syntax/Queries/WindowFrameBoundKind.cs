namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>Where a window frame starts or ends.</summary>
public enum WindowFrameBoundKind
{
    /// <summary><c>UNBOUNDED PRECEDING</c>: the partition's first row.</summary>
    UnboundedPreceding,

    /// <summary><c>offset PRECEDING</c></summary>
    OffsetPreceding,

    /// <summary><c>CURRENT ROW</c>: with <c>RANGE</c> and <c>GROUPS</c> its peers too.</summary>
    CurrentRow,

    /// <summary><c>offset FOLLOWING</c></summary>
    OffsetFollowing,

    /// <summary><c>UNBOUNDED FOLLOWING</c>: the partition's last row.</summary>
    UnboundedFollowing,
}
