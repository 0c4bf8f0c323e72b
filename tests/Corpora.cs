using System.Reflection;

namespace MigrationBuild.Tests;

/// <summary>Other people's projects in <c>../shared/corpora</c>, for the tests of category Corpora. A clone that stands alone has none: such a test then runs over nothing, and says so.</summary>
internal static class Corpora
{
    /// <summary>Where they are, whether or not anything is there.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(
        typeof(Corpora).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "..",
        "shared",
        "corpora"));

    public static bool AreHere => Directory.Exists(Folder);

    /// <summary>The files of that name, by path; none where the corpora are not here.</summary>
    public static IReadOnlyList<string> FindFiles(string pattern)
        => AreHere ? [.. Directory.GetFiles(Folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
}
