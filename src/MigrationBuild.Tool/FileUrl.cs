namespace MigrationBuild.Tool;

/// <summary>Reads <c>file://path?…</c> as Atlas does: the path is relative unless it begins with a slash. A bare path means the same.</summary>
internal static class FileUrl
{
    private const string Scheme = "file://";

    private static readonly string[] Layouts =
        ["format=atlas", "format=prisma", "format=golang-migrate", "format=flyway", "format=diesel", "format=goose", "format=dbmate"];

    public static string PathOf(string url)
    {
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return url.Contains("://", StringComparison.Ordinal)
                ? throw new UsageException($"'{url.Split("://")[0]}://' is no directory here. Write file://path, or only the path.")
                : url;
        }

        var path = url[Scheme.Length..];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
        {
            return Uri.UnescapeDataString(path);
        }

        // The layout of a directory is seen from its files, so naming it changes nothing.
        return path[(query + 1)..] is "" || Layouts.Contains(path[(query + 1)..], StringComparer.Ordinal)
            ? Uri.UnescapeDataString(path[..query])
            : throw new UsageException($"'{path[query..]}' is not understood. What can be said of a directory is ?{string.Join(", ?", Layouts)}.");
    }
}
