namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How the table that SELECT INTO makes is kept.</summary>
public enum IntoPersistence
{
    /// <summary>Neither word: as <c>CREATE TABLE</c> makes it.</summary>
    Permanent,

    /// <summary><c>TEMPORARY</c> or <c>TEMP</c>: dropped at the end of the session.</summary>
    Temporary,

    /// <summary><c>UNLOGGED</c>: not written to the log, and empty after a crash.</summary>
    Unlogged,
}
