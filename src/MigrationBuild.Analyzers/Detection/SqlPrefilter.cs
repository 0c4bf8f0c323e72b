namespace MigrationBuild.Analyzers.Detection;

/// <summary>Tells by words alone which strings are worth a closer look, so that ordinary strings cost next to nothing.</summary>
internal static class SqlPrefilter
{
    private static readonly string[] Words =
    [
        "ALTER", "CREATE", "DROP", "TRUNCATE", "REINDEX", "VACUUM", "CLUSTER", "REFRESH", "LOCK", "GRANT", "REVOKE", "COMMENT ON",
    ];

    private static readonly string[] Writes = ["DELETE", "UPDATE"];

    private static readonly string[] Queries = ["SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "CALL", "COPY", "NOTIFY", "LISTEN"];

    /// <summary>
    /// Nearly all rules concern statements that define, lock or destroy, and those that write all rows. DELETE and UPDATE are in many strings: only those without a WHERE can be meant.
    /// </summary>
    public static bool MayHoldDdl(string text) => HoldsAny(text, Words) || (HoldsAny(text, Writes) && !Holds(text, "WHERE"));

    /// <summary>Of another statement it counts only what a program puts into it.</summary>
    public static bool MayHoldQuery(string text) => HoldsAny(text, Queries);

    private static bool HoldsAny(string text, string[] words) => Array.Exists(words, word => Holds(text, word));

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
