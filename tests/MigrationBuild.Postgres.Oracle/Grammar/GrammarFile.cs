namespace MigrationBuild.Postgres.Oracle.Grammar;

/// <summary>The productions of a Bison grammar, read from its file; actions and precedences are left out.</summary>
public sealed class GrammarFile
{
    private readonly ILookup<string, Production> _rules;

    private GrammarFile(List<Production> productions)
    {
        Productions = productions;
        _rules = productions.ToLookup(production => production.Rule, StringComparer.Ordinal);
    }

    public IReadOnlyList<Production> Productions { get; }

    public IEnumerable<Production> this[string rule] => _rules[rule];

    public bool IsRule(string symbol) => _rules.Contains(symbol);

    public static GrammarFile Read(string text)
    {
        var start = text.IndexOf("\n%%", StringComparison.Ordinal) + 3;
        var productions = new List<Production>();
        var rule = "";
        var symbols = new List<string>();
        var tokens = Tokenize(text[start..text.IndexOf("\n%%", start, StringComparison.Ordinal)]).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i])
            {
                case ";" or "|":
                    productions.Add(new Production(productions.Count, rule, [.. symbols]));
                    symbols.Clear();
                    break;
                case "%prec":
                    i++;
                    break;
                default:
                    if (i + 1 < tokens.Count && tokens[i + 1] == ":")
                    {
                        rule = tokens[i++];
                    }
                    else
                    {
                        symbols.Add(tokens[i]);
                    }

                    break;
            }
        }

        return new GrammarFile(productions);
    }

    /// <summary>Names, quoted characters and signs; comments and actions are passed over.</summary>
    private static IEnumerable<string> Tokenize(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c == '/' && text[i + 1] == '*')
            {
                i = text.IndexOf("*/", i, StringComparison.Ordinal) + 2;
            }
            else if (c == '{')
            {
                i = SkipAction(text, i);
            }
            else
            {
                var end = i + 1;
                if (c == '\'')
                {
                    end = i + 3;
                }
                else if (c == '%' || char.IsLetter(c) || c == '_')
                {
                    while (char.IsLetterOrDigit(text[end]) || text[end] == '_')
                    {
                        end++;
                    }
                }

                yield return text[i..end];
                i = end;
            }
        }
    }

    private static int SkipAction(string text, int start)
    {
        var depth = 0;
        for (var i = start; ; i++)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i + 1;
                case '/' when text[i + 1] == '*':
                    i = text.IndexOf("*/", i, StringComparison.Ordinal) + 1;
                    break;
                case '"' or '\'':
                    i = SkipQuoted(text, i);
                    break;
            }
        }
    }

    private static int SkipQuoted(string text, int start)
    {
        var i = start + 1;
        while (text[i] != text[start])
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
