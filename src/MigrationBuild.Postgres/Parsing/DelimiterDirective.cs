namespace MigrationBuild.Postgres.Parsing;

/// <summary>Atlas's <c>-- atlas:delimiter X</c>, which counts in the first line of a file only.</summary>
internal static class DelimiterDirective
{
    private const string Name = "atlas:delimiter ";

    internal static string? Find(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (string.CompareOrdinal(text, start, "--", 0, 2) != 0)
        {
            return null;
        }

        var end = text.IndexOf('\n', start);
        var line = text.Substring(start, (end < 0 ? text.Length : end) - start);
        var found = line.IndexOf(Name, StringComparison.Ordinal);
        if (found < 0)
        {
            return null;
        }

        var value = line.Substring(found + Name.Length).Trim();
        return value.Length == 0 ? null : value.Replace("\\n", "\n").Replace("\\r", "\r").Replace("\\t", "\t");
    }
}
