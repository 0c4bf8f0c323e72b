using System.Reflection;

namespace MigrationBuild.Postgres.Tests;

/// <summary>The files of all test projects.</summary>
internal static class TestData
{
    private static readonly string Folder = Path.Combine(
        typeof(TestData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests");

    /// <summary>The files of that name in the repository, by path.</summary>
    public static IReadOnlyList<string> FindFiles(string pattern) =>
    [
        .. Directory.GetDirectories(Folder)
            .SelectMany(Directory.GetDirectories)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .SelectMany(folder => Directory.GetFiles(folder, pattern, SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The statements of a file within this assembly that has one a line.</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(TestData).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("--", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }
}
