namespace MigrationBuild.Schema.Definitions;

/// <summary>The text search objects of <c>pg_catalog</c>: a configuration and a dictionary for each language of Snowball, and <c>simple</c>.</summary>
internal static class BuiltInTextSearch
{
    public const string Parser = "default";

    private const string Languages =
        "arabic armenian basque catalan danish dutch english estonian finnish french german greek hindi hungarian indonesian irish italian lithuanian nepali norwegian "
        + "portuguese romanian russian serbian spanish swedish tamil turkish yiddish";

    private static readonly string[] Tokens =
    [
        "asciihword", "asciiword", "blank", "email", "entity", "file", "float", "host", "hword", "hword_asciipart", "hword_numpart", "hword_part", "int", "numhword", "numword",
        "protocol", "sfloat", "tag", "uint", "url", "url_path", "version", "word",
    ];

    private static readonly string[] Templates = ["ispell", "simple", "snowball", "synonym", "thesaurus"];

    private static readonly HashSet<string> Known = new(Languages.Split(' ')) { "simple" };

    public static bool IsToken(string name) => Tokens.Contains(name);

    public static bool IsTemplate(string name) => Templates.Contains(name);

    public static bool IsConfiguration(string name) => Known.Contains(name);

    public static bool IsDictionary(string name)
    {
        const string Stem = "_stem";
        return name == "simple" || (name.EndsWith(Stem, StringComparison.Ordinal) && Known.Contains(name.Substring(0, name.Length - Stem.Length)));
    }

    /// <summary>The dictionary that each type of token of a configuration goes to.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Mapping(string configuration)
        => Tokens
            .Where(token => token is not ("blank" or "entity" or "protocol" or "tag"))
            .Select(token => new KeyValuePair<string, string>(token, DictionaryOf(configuration, token)));

    private static string DictionaryOf(string configuration, string token) => token switch
    {
        _ when configuration == "simple" => "simple",
        "word" or "hword" or "hword_part" => configuration + "_stem",
        // Latin letters among others are taken for English.
        "asciiword" or "asciihword" or "hword_asciipart" => configuration is "hindi" or "russian" ? "english_stem" : configuration + "_stem",
        _ => "simple",
    };
}
