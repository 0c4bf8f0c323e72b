namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>How long a relation's rows live.</summary>
public enum Persistence
{
    /// <summary>No word: logged, and there until it is dropped.</summary>
    Permanent,

    /// <summary><c>TEMPORARY</c> or <c>TEMP</c>: of one session.</summary>
    Temporary,

    /// <summary><c>UNLOGGED</c>: not written to the log, and empty after a crash.</summary>
    Unlogged,
}
