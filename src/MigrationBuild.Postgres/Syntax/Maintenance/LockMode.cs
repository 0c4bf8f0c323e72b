namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary>The modes of LOCK TABLE, weakest first.</summary>
public enum LockMode
{
    /// <summary><c>ACCESS SHARE</c>, as <c>SELECT</c> takes: conflicts with <c>ACCESS EXCLUSIVE</c> only.</summary>
    AccessShare,

    /// <summary><c>ROW SHARE</c>, as <c>SELECT … FOR UPDATE</c> takes.</summary>
    RowShare,

    /// <summary><c>ROW EXCLUSIVE</c>, as <c>INSERT</c>, <c>UPDATE</c>, <c>DELETE</c> and <c>MERGE</c> take.</summary>
    RowExclusive,

    /// <summary>
    /// <c>SHARE UPDATE EXCLUSIVE</c>, as <c>VACUUM</c>, <c>ANALYZE</c> and <c>CREATE INDEX CONCURRENTLY</c> take: conflicts with itself.
    /// </summary>
    ShareUpdateExclusive,

    /// <summary><c>SHARE</c>, as <c>CREATE INDEX</c> takes: no writes.</summary>
    Share,

    /// <summary>
    /// <c>SHARE ROW EXCLUSIVE</c>, as <c>CREATE TRIGGER</c> and adding a foreign key take: no writes, and only one holder.
    /// </summary>
    ShareRowExclusive,

    /// <summary><c>EXCLUSIVE</c>, as <c>REFRESH MATERIALIZED VIEW CONCURRENTLY</c> takes: only plain reads go on.</summary>
    Exclusive,

    /// <summary>
    /// <c>ACCESS EXCLUSIVE</c>, as <c>DROP</c>, <c>TRUNCATE</c> and most of <c>ALTER TABLE</c> take, and <c>LOCK</c> without a mode:
    /// nothing goes on.
    /// </summary>
    AccessExclusive,
}
