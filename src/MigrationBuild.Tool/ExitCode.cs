namespace MigrationBuild.Tool;

/// <summary>What a script can tell from our end.</summary>
internal enum ExitCode
{
    Fine = 0,

    /// <summary>There is something to look at: findings, differences, pending migrations, or a history that does not fit.</summary>
    Findings = 1,

    /// <summary>The command line, a file or an address is wrong.</summary>
    Usage = 2,

    /// <summary>The database refused, or could not be reached.</summary>
    Database = 3,

    /// <summary>Another run held the lock for too long.</summary>
    Locked = 4,
}
