using System.Reflection;

namespace MigrationBuild.Postgres.Tests;

/// <summary>The real projects in <c>../shared/corpora</c>.</summary>
internal static class Corpora
{
    internal static IEnumerable<string> FindSqlFiles() => Directory.GetFiles(FindFolder(), "*.sql", SearchOption.AllDirectories);

    private static string FindFolder()
    {
        var root = typeof(Corpora).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora))
            {
                return corpora;
            }
        }

        throw new DirectoryNotFoundException("The corpora are not here: run without the category Corpora.");
    }
}
