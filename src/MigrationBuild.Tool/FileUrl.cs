namespace MigrationBuild.Tool;

/// <summary>Reads <c>file://path?…</c> as Atlas does: the path is relative unless it begins with a slash. A bare path means the same.</summary>
internal static class FileUrl
{
    private const string Scheme = "file://";

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
        return Uri.UnescapeDataString(query < 0 ? path : path[..query]);
    }
}
