namespace MigrationBuild.Schema.Directories;

/// <summary>What each layout reads and how it names its files. Paths are relative to the directory and use <c>/</c>.</summary>
public static class MigrationLayouts
{
    private const string PrismaScript = "/migration.sql";
    private const string PrismaLock = "migration_lock.toml";
    private const string SqlExtension = ".sql";

    /// <summary>The layout that a directory's paths show; an empty directory is ours.</summary>
    public static MigrationLayout Detect(IEnumerable<string> paths) =>
        paths.Any(path => path == PrismaLock || IsMigration(MigrationLayout.Prisma, path)) ? MigrationLayout.Prisma : MigrationLayout.Atlas;

    /// <summary>Whether the file is a migration of that layout, as opposed to a neighbour that the layout ignores.</summary>
    public static bool IsMigration(MigrationLayout layout, string path) => layout switch
    {
        MigrationLayout.Prisma => path.EndsWith(PrismaScript, StringComparison.Ordinal) && path.IndexOf('/') == path.Length - PrismaScript.Length,
        _ => path.EndsWith(SqlExtension, StringComparison.Ordinal) && path.IndexOf('/') < 0,
    };

    public static string PathOf(MigrationLayout layout, string version, string description)
    {
        var name = description.Length == 0 ? version : version + "_" + description;
        return layout == MigrationLayout.Prisma ? name + PrismaScript : name + SqlExtension;
    }

    /// <summary>The part of a path that carries version and description.</summary>
    internal static string Stem(string path)
    {
        if (path.EndsWith(PrismaScript, StringComparison.Ordinal))
        {
            return path.Substring(0, path.Length - PrismaScript.Length);
        }

        return path.EndsWith(SqlExtension, StringComparison.Ordinal) ? path.Substring(0, path.Length - SqlExtension.Length) : path;
    }
}
