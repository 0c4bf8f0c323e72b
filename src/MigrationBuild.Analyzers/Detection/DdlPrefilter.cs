namespace MigrationBuild.Analyzers.Detection;

/// <summary>
/// The rules concern statements that define, lock or destroy, and those that write all rows; a string without one of their words is not looked at further,
/// so that ordinary strings and queries cost next to nothing. DELETE and UPDATE are in many strings: only those without a WHERE can be meant.
/// </summary>
internal static class DdlPrefilter
{
    private static readonly string[] Words =
    [
        "ALTER", "CREATE", "DROP", "TRUNCATE", "REINDEX", "VACUUM", "CLUSTER", "REFRESH", "LOCK", "GRANT", "REVOKE", "COMMENT ON",
    ];

    private static readonly string[] Writes = ["DELETE", "UPDATE"];

    public static bool MayHoldDdl(string text) => Array.Exists(Words, word => Holds(text, word))
        || (Array.Exists(Writes, word => Holds(text, word)) && !Holds(text, "WHERE"));

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
