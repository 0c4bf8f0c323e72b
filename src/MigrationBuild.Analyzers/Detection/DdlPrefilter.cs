namespace MigrationBuild.Analyzers.Detection;

/// <summary>
/// The rules concern statements that define, lock or destroy; a string without one of their words is not looked at further,
/// so that ordinary strings and queries cost next to nothing.
/// </summary>
internal static class DdlPrefilter
{
    private static readonly string[] Words =
    [
        "ALTER", "CREATE", "DROP", "TRUNCATE", "REINDEX", "VACUUM", "CLUSTER", "REFRESH", "LOCK", "GRANT", "REVOKE", "COMMENT ON",
    ];

    public static bool MayHoldDdl(string text) => Array.Exists(Words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
