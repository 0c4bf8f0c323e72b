namespace MigrationBuild.Postgres.Oracle.Grammar;

/// <summary>How the grammar's terminals are written in SQL.</summary>
internal static class Terminals
{
    private static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        ["IDENT"] = ["a", "b", "t", "\"Q\"", "x1"],
        ["SCONST"] = ["'x'", "'1'", "$$x$$", "E'\\t'"],
        ["ICONST"] = ["1", "0", "42", "0x1F"],
        ["FCONST"] = ["1.5", "1e3", ".5"],
        ["BCONST"] = ["B'1'"],
        ["XCONST"] = ["X'1F'"],
        ["PARAM"] = ["$1"],
        ["Op"] = ["||", "<->", "@>", "!"],
        ["TYPECAST"] = ["::"],
        ["DOT_DOT"] = [".."],
        ["COLON_EQUALS"] = [":="],
        ["EQUALS_GREATER"] = ["=>"],
        ["LESS_EQUALS"] = ["<="],
        ["GREATER_EQUALS"] = [">="],
        ["NOT_EQUALS"] = ["<>", "!="],
    };

    public static string Write(string symbol, Random? random = null)
    {
        if (Texts.TryGetValue(symbol, out var texts))
        {
            return texts[random?.Next(texts.Length) ?? 0];
        }

        if (symbol[0] == '\'')
        {
            return symbol[1..^1];
        }

        // NOT_LA, NULLS_LA, …: the same word, told apart by the one behind it. ABORT_P, …: the suffix keeps a word clear of C's macros.
        return symbol.EndsWith("_LA", StringComparison.Ordinal) ? symbol[..^3]
            : symbol.EndsWith("_P", StringComparison.Ordinal) ? symbol[..^2]
            : symbol;
    }
}
