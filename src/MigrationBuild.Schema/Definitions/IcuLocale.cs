namespace MigrationBuild.Schema.Definitions;

/// <summary>
/// Locales of ICU as language tags, as PostgreSQL writes them down since version 16: <c>de_DE@collation=phonebook</c> is <c>de-DE-u-co-phonebk</c>.
/// </summary>
internal static class IcuLocale
{
    /// <summary>The keywords of ICU and their keys in a tag (Unicode Technical Standard 35).</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["colalternate"] = "ka",
        ["colbackwards"] = "kb",
        ["colcasefirst"] = "kf",
        ["colcaselevel"] = "kc",
        ["collation"] = "co",
        ["colnormalization"] = "kk",
        ["colnumeric"] = "kn",
        ["colreorder"] = "kr",
        ["colstrength"] = "ks",
    };

    private static readonly Dictionary<string, string> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dictionary"] = "dict",
        ["identical"] = "identic",
        ["no"] = "false",
        ["non-ignorable"] = "noignore",
        ["phonebook"] = "phonebk",
        ["primary"] = "level1",
        ["quaternary"] = "level4",
        ["secondary"] = "level2",
        ["tertiary"] = "level3",
        ["traditional"] = "trad",
    };

    public static string Canonical(string locale)
    {
        var at = locale.IndexOf('@');
        var language = (at < 0 ? locale : locale.Substring(0, at)).Replace('_', '-');
        var tag = language is "" or "root" ? "und" : language;
        if (at < 0)
        {
            return tag;
        }

        var keywords = locale.Substring(at + 1).Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(Keyword).OrderBy(word => word, StringComparer.Ordinal);
        return $"{tag}-u-{string.Join("-", keywords)}";
    }

    /// <summary><c>colNumeric=yes</c> is <c>kn</c>: what is true needs no value.</summary>
    private static string Keyword(string keyword)
    {
        var parts = keyword.Split(['='], 2);
        var key = Keys.TryGetValue(parts[0].Trim(), out var known) ? known : parts[0].Trim().ToLowerInvariant();
        var value = parts.Length == 1 ? "yes" : parts[1].Trim();
        var written = Values.TryGetValue(value, out var tag) ? tag : value.ToLowerInvariant();
        return written is "yes" or "true" ? key : $"{key}-{written}";
    }
}
