using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Tasks.Files;

/// <summary>Reads a migrations directory. One that does not exist is empty.</summary>
public static class DirectoryReader
{
    /// <param name="expected">The layout; null for the one that the files show.</param>
    public static MigrationDirectory Read(string directory, MigrationLayout? expected = null)
    {
        if (!Directory.Exists(directory))
        {
            return MigrationDirectory.Create(expected ?? MigrationLayout.Atlas, []) with { Path = directory };
        }

        var paths = Paths(directory);
        var layout = expected ?? MigrationLayouts.Detect(paths);
        var files = paths
            .Where(path => MigrationLayouts.IsMigration(layout, path))
            .Select(path => new MigrationFile(path, File.ReadAllBytes(Path.Combine(directory, path))));
        var sum = Path.Combine(directory, MigrationDirectory.SumFileName);
        return MigrationDirectory.Create(layout, files, File.Exists(sum) ? File.ReadAllText(sum) : null) with { Path = directory };
    }

    // Its own files and those one folder down: no layout looks deeper.
    private static List<string> Paths(string directory)
    {
        var root = new DirectoryInfo(directory);
        var files = root.EnumerateFiles().Select(file => file.Name);
        var nested = root.EnumerateDirectories()
            .SelectMany(folder => folder.EnumerateFiles("*.sql").Select(file => folder.Name + "/" + file.Name));
        return files.Concat(nested).ToList();
    }
}
