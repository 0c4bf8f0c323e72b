namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary>The modes of LOCK TABLE, weakest first.</summary>
public enum LockMode
{
    AccessShare,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
    AccessExclusive,
}
