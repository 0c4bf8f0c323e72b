namespace MigrationBuild.Tool;

/// <summary>What a script can tell from our end.</summary>
internal enum ExitCode
{
    Fine = 0,

    /// <summary>There is something to look at: errors in schema files or migrations, pending migrations, or a history that does not fit.</summary>
    Findings = 1,

    /// <summary>The command line or an address is wrong, or names what is not there.</summary>
    Usage = 2,

    /// <summary>The database refused, or could not be reached.</summary>
    Database = 3,

    /// <summary>Another run held the lock for too long.</summary>
    Locked = 4,
}
