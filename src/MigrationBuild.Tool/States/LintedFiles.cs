using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Tasks.Files;

namespace MigrationBuild.Tool.States;

/// <summary>The files that lint judges, and the migrations that ran before them.</summary>
internal sealed record LintedFiles(IReadOnlyList<SourceFile> Before, IReadOnlyList<SourceFile> Files)
{
    private const string PrismaLock = "migration_lock.toml";

    /// <summary>A directory stands for its migrations; a file within one has those before it as its past.</summary>
    public static LintedFiles Read(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(path => Directory.Exists(path) ? ReadNotEmpty(path) : [ReadFile(path)]).ToList();
        return new LintedFiles(ReadBefore(paths[0]), files);
    }

    public static IReadOnlyList<SourceFile> ReadDirectory(string path)
    {
        var directory = DirectoryReader.Read(path);
        return directory.Files.Select(directory.SourceOf).ToList();
    }

    private static IReadOnlyList<SourceFile> ReadNotEmpty(string path) =>
        ReadDirectory(path) is { Count: > 0 } files ? files : throw new UsageException($"The directory {path} holds no migration.");

    private static SourceFile ReadFile(string path) =>
        File.Exists(path) ? new SourceFile(path, File.ReadAllText(path)) : throw new UsageException($"There is no file or directory {path}.");

    private static List<SourceFile> ReadBefore(string path)
    {
        if (!File.Exists(path) || FindDirectory(Path.GetFullPath(path)) is not { } folder)
        {
            return [];
        }

        var name = Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
        var directory = DirectoryReader.Read(folder);
        return directory.Files.Any(file => file.Path == name)
            ? directory.Files.TakeWhile(file => file.Path != name).Select(directory.SourceOf).ToList()
            : [];
    }

    /// <summary>The folder of a file's migrations: the one above where each migration has its own.</summary>
    public static string FolderOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        return Path.GetFileName(file) == "migration.sql" ? Path.GetDirectoryName(folder)! : folder;
    }

    /// <summary>The migrations that lie in the folder of a file, as that one's path says it, without their texts.</summary>
    public static IReadOnlyList<SourceFile> NeighboursOf(string file)
    {
        var folder = FolderOf(file);
        return [.. DirectoryReader.Read(folder.Length == 0 ? "." : folder).Files.Select(each => new SourceFile(Path.Combine(folder, each.Path), ""))];
    }

    /// <summary>The migrations directory that a file lies in; null where nothing marks one.</summary>
    public static string? FindDirectory(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (MigrationLayouts.DetectFile(file) is MigrationLayout.GolangMigrate or MigrationLayout.Flyway || File.Exists(Path.Combine(folder, MigrationDirectory.SumFileName)))
        {
            return folder;
        }

        if (MigrationLayouts.DetectFile(file) == MigrationLayout.Diesel)
        {
            return Path.GetDirectoryName(folder);
        }

        return Path.GetDirectoryName(folder) is { } parent && File.Exists(Path.Combine(parent, PrismaLock)) ? parent : null;
    }
}
