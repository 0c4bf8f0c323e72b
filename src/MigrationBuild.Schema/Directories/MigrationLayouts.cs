using System.Text.RegularExpressions;

namespace MigrationBuild.Schema.Directories;

/// <summary>What each layout reads, in which order, and how it names its files. Paths are relative to the directory and use <c>/</c>.</summary>
public static class MigrationLayouts
{
    private const string PrismaScript = "/migration.sql";
    private const string PrismaLock = "migration_lock.toml";
    private const string DieselScript = "/up.sql";
    private const string UpExtension = ".up.sql";
    private const string DownExtension = ".down.sql";
    private const string SqlExtension = ".sql";

    private static readonly Regex Flyway = new(@"\A(V[0-9]+([._][0-9]+)*|R)__[^/]*\.sql\z", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>The layout that a directory's paths show; an empty directory is ours.</summary>
    public static MigrationLayout Detect(IEnumerable<string> paths)
    {
        var layouts = paths.Select(path => path == PrismaLock ? MigrationLayout.Prisma : LayoutOf(path)).Distinct().ToList();
        return new[] { MigrationLayout.Prisma, MigrationLayout.Diesel, MigrationLayout.GolangMigrate, MigrationLayout.Flyway }.FirstOrDefault(layouts.Contains);
    }

    /// <summary>The layout that the path of one file shows, which may begin before its directory.</summary>
    public static MigrationLayout DetectFile(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Length > 1 && LayoutOf(string.Join("/", parts.Skip(parts.Length - 2))) is var layout && layout != MigrationLayout.Atlas ? layout : LayoutOf(parts[parts.Length - 1]);
    }

    /// <summary>Whether each migration has a folder of its own.</summary>
    public static bool HasFolders(MigrationLayout layout) => layout is MigrationLayout.Prisma or MigrationLayout.Diesel;

    /// <summary>Whether new migrations are written in the layout, and applied from it. The others are read.</summary>
    public static bool IsWritten(MigrationLayout layout) => layout is MigrationLayout.Atlas or MigrationLayout.Prisma;

    /// <summary>Whether the file is a migration of that layout that runs forward, as opposed to one that takes back, or a neighbour that the layout ignores.</summary>
    public static bool IsMigration(MigrationLayout layout, string path) => layout switch
    {
        MigrationLayout.Atlas => path.EndsWith(SqlExtension, StringComparison.Ordinal) && path.IndexOf('/') < 0,
        _ => LayoutOf(path) == layout && !path.EndsWith(DownExtension, StringComparison.Ordinal) && !path.EndsWith("/down.sql", StringComparison.Ordinal),
    };

    /// <summary>The order in which the layout's tool runs its files.</summary>
    public static IComparer<string> OrderOf(MigrationLayout layout) => layout switch
    {
        MigrationLayout.GolangMigrate => VersionOrder.Numbers,
        MigrationLayout.Flyway => VersionOrder.Flyway,
        MigrationLayout.Diesel => VersionOrder.Diesel,
        _ => Utf8Ordinal.Comparer,
    };

    public static string PathOf(MigrationLayout layout, string version, string description)
    {
        var name = description.Length == 0 ? version : version + "_" + description;
        return layout == MigrationLayout.Prisma ? name + PrismaScript : name + SqlExtension;
    }

    /// <summary>The part of a path that carries version and description.</summary>
    internal static string Stem(string path)
    {
        var end = new[] { PrismaScript, DieselScript, UpExtension, SqlExtension }.FirstOrDefault(each => path.EndsWith(each, StringComparison.Ordinal));
        return end is null ? path : path.Substring(0, path.Length - end.Length);
    }

    private static MigrationLayout LayoutOf(string path) => path.IndexOf('/') switch
    {
        < 0 when path.EndsWith(UpExtension, StringComparison.Ordinal) || path.EndsWith(DownExtension, StringComparison.Ordinal) => MigrationLayout.GolangMigrate,
        < 0 when Flyway.IsMatch(path) => MigrationLayout.Flyway,
        >= 0 and var at when at == path.Length - PrismaScript.Length && path.EndsWith(PrismaScript, StringComparison.Ordinal) => MigrationLayout.Prisma,
        >= 0 and var at when path.Substring(at) is DieselScript or "/down.sql" => MigrationLayout.Diesel,
        _ => MigrationLayout.Atlas,
    };
}
