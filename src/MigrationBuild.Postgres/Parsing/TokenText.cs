using System.Text;
using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>What the text of a token means: names folded, quotes and escapes removed.</summary>
internal static class TokenText
{
    internal static string GetIdentifier(string text, Token token, StringTable strings) => token.Kind switch
    {
        TokenKind.QuotedIdentifier => GetQuoted(text, token, strings),
        TokenKind.UnicodeIdentifier => GetUnicode(text, token, '"'),
        TokenKind.Keyword => Keywords.GetText(token.Keyword),
        TokenKind.Hole => text.Substring(token.Start, token.Length),
        _ => Fold(text, token.Start, token.Length, strings),
    };

    /// <summary>The text of a constant of any kind. For bit strings: the digits.</summary>
    internal static string GetString(string text, Token token)
    {
        if (FindVerbatimBody(text, token) is { } body)
        {
            return text.Substring(body.Start, body.End - body.Start);
        }

        switch (token.Kind)
        {
            case TokenKind.String:
                return JoinParts(text, token.Start, token.End);
            case TokenKind.BitString or TokenKind.HexString:
                return JoinParts(text, token.Start + 1, token.End);
            case TokenKind.EscapeString:
                return GetEscaped(text, token);
            case TokenKind.UnicodeString:
                return GetUnicode(text, token, '\'');
            default:
                return text.Substring(token.Start, token.Length);
        }
    }

    /// <summary>Where the text between the tags of a dollar-quoted constant stands.</summary>
    internal static (int Start, int End) GetDollarBody(string text, Token token)
    {
        var tagLength = text.IndexOf('$', token.Start + 1) - token.Start + 1;
        return (token.Start + tagLength, token.End - tagLength);
    }

    /// <summary>Where the text of a constant stands that is written as it is meant, without doubled quotes or escapes; null if it is not.</summary>
    private static (int Start, int End)? FindVerbatimBody(string text, Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.DollarString:
                return GetDollarBody(text, token);
            case TokenKind.String when text.IndexOf('\'', token.Start + 1, token.Length - 2) < 0:
                return (token.Start + 1, token.End - 1);
            default:
                return null;
        }
    }

    /// <summary>PostgreSQL folds ASCII letters only in a multibyte encoding.</summary>
    private static string Fold(string text, int start, int length, StringTable strings)
    {
        var i = start;
        while (i < start + length && text[i] is not (>= 'A' and <= 'Z'))
        {
            i++;
        }

        if (i == start + length)
        {
            return strings.Get(text, start, length);
        }

        var chars = text.ToCharArray(start, length);
        for (i = 0; i < chars.Length; i++)
        {
            if (chars[i] is >= 'A' and <= 'Z')
            {
                chars[i] = (char)(chars[i] | 0x20);
            }
        }

        return strings.Get(new string(chars), 0, length);
    }

    private static string GetQuoted(string text, Token token, StringTable strings)
    {
        var length = token.Length - 2;
        return text.IndexOf('"', token.Start + 1, length) < 0
            ? strings.Get(text, token.Start + 1, length)
            : Undouble(text, token.Start + 1, token.End - 1, '"');
    }

    private static string Undouble(string text, int start, int end, char quote)
    {
        var content = text.Substring(start, end - start);
        return content.IndexOf(quote) < 0 ? content : content.Replace(new string(quote, 2), new string(quote, 1));
    }

    /// <summary>The parts of a constant that is continued over lines; each stands in quotes.</summary>
    private static string JoinParts(string text, int start, int end)
    {
        var builder = default(StringBuilder);
        var first = default(string);
        foreach (var (partStart, partEnd) in FindParts(text, start, end, backslashes: false))
        {
            var part = Undouble(text, partStart, partEnd, '\'');
            if (first is null)
            {
                first = part;
            }
            else
            {
                builder ??= new StringBuilder(first);
                builder.Append(part);
            }
        }

        return builder?.ToString() ?? first ?? "";
    }

    /// <summary>The parts of a constant, each without the quotes around it.</summary>
    internal static IEnumerable<(int Start, int End)> FindParts(string text, int start, int end, bool backslashes)
    {
        for (var i = start; i < end;)
        {
            if (text[i] == '-')
            {
                // A comment between two parts.
                while (i < end && text[i] is not ('\n' or '\r'))
                {
                    i++;
                }

                continue;
            }

            if (text[i++] != '\'')
            {
                continue;
            }

            var partStart = i;
            while (i < end)
            {
                if (text[i] == '\'')
                {
                    if (i + 1 >= end || text[i + 1] != '\'')
                    {
                        break;
                    }

                    i++;
                }
                else if (backslashes && text[i] == '\\')
                {
                    i++;
                }

                i++;
            }

            yield return (partStart, i);
            i++;
        }
    }

    private static string GetEscaped(string text, Token token)
    {
        var builder = new StringBuilder(token.Length);
        foreach (var (start, end) in FindParts(text, token.Start + 1, token.End, backslashes: true))
        {
            for (var i = start; i < end; i++)
            {
                var c = text[i];
                if (c == '\'')
                {
                    i++;
                    builder.Append(c);
                }
                else if (c == '\\' && i + 1 < end)
                {
                    i = AppendEscape(builder, text, i + 1, end);
                }
                else
                {
                    builder.Append(c);
                }
            }
        }

        return builder.ToString();
    }

    /// <summary>Appends what the escape means whose letter stands at <paramref name="i"/>; the place of its last character.</summary>
    internal static int AppendEscape(StringBuilder builder, string text, int i, int end)
    {
        switch (text[i])
        {
            case 'b':
                builder.Append('\b');
                return i;
            case 'f':
                builder.Append('\f');
                return i;
            case 'n':
                builder.Append('\n');
                return i;
            case 'r':
                builder.Append('\r');
                return i;
            case 't':
                builder.Append('\t');
                return i;
            case 'v':
                builder.Append('\v');
                return i;
            case 'u':
                return AppendCodePoint(builder, text, i + 1, 4);
            case 'U':
                return AppendCodePoint(builder, text, i + 1, 8);
            case 'x' when i + 1 < end && CharClass.IsHexDigit(text[i + 1]):
                return AppendByte(builder, text, i + 1, end, 16, 2);
            case >= '0' and <= '7':
                return AppendByte(builder, text, i, end, 8, 3);
            default:
                builder.Append(text[i]);
                return i;
        }
    }

    private static int AppendByte(StringBuilder builder, string text, int i, int end, int radix, int maximum)
    {
        var value = 0;
        var last = i;
        for (var n = 0; n < maximum && i < end && DigitValue(text[i]) is var digit && digit >= 0 && digit < radix; n++)
        {
            value = (value * radix) + digit;
            last = i++;
        }

        builder.Append((char)(value & 0xFF));
        return last;
    }

    private static int AppendCodePoint(StringBuilder builder, string text, int i, int digits)
    {
        var value = 0;
        for (var n = 0; n < digits; n++)
        {
            value = (value << 4) + DigitValue(text[i + n]);
        }

        if (value < 0x10000)
        {
            builder.Append((char)value);
        }
        else
        {
            builder.Append(char.ConvertFromUtf32(value));
        }

        return i + digits - 1;
    }

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string GetUnicode(string text, Token token, char quote)
    {
        var (bodyEnd, escape) = FindUescape(text, token, quote);
        var content = quote == '"'
            ? Undouble(text, token.Start + 3, bodyEnd - 1, quote)
            : JoinParts(text, token.Start + 2, bodyEnd);
        var builder = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != escape || i + 1 >= content.Length)
            {
                builder.Append(content[i]);
            }
            else if (content[i + 1] == escape)
            {
                builder.Append(content[++i]);
            }
            else
            {
                i = content[i + 1] == '+' ? AppendCodePoint(builder, content, i + 2, 6) : AppendCodePoint(builder, content, i + 1, 4);
            }
        }

        return builder.ToString();
    }

    /// <summary>Where the constant itself ends and which character escapes in it: a backslash unless UESCAPE names another.</summary>
    private static (int End, char Escape) FindUescape(string text, Token token, char quote)
    {
        var last = token.End - 1;
        if (text[last] != '\'' || text[last - 2] != '\'')
        {
            return (token.End, '\\');
        }

        var word = last - 3;
        while (word > token.Start && text[word] is not ('E' or 'e'))
        {
            word--;
        }

        var start = word - "UESCAPE".Length + 1;
        if (start <= token.Start + 2 || string.Compare(text, start, "UESCAPE", 0, 7, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return (token.End, '\\');
        }

        var end = text.LastIndexOf(quote, start - 1) + 1;
        return end > token.Start + 3 ? (end, text[last - 1]) : (token.End, '\\');
    }
}
