namespace MigrationBuild.Analyzers.Tests;

/// <summary>
/// The rules of programs, data, types, names and security (3xx, 4xx, 6xx, 7xx) and of timeouts, which find something in most statements that are written for a test of something else.
/// </summary>
internal static class OtherRules
{
    public static IEnumerable<string> Ids { get; } =
        [.. Descriptors.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("PGM", StringComparison.Ordinal) && (id[3] is '3' or '4' or '6' or '7' || id is "PGM508" or "PGM509"))];
}
