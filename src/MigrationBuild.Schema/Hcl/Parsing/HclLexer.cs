using System.Globalization;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Parsing;

/// <summary>Reads one token at a place. It keeps no state: inside a string the parser goes by characters and comes back.</summary>
internal static class HclLexer
{
    /// <summary>Longer ones first: the first that fits is taken.</summary>
    private static readonly string[] Punctuations =
    [
        "...", "::", "&&", "||", "==", "!=", "<=", ">=", "=>",
        "{", "}", "[", "]", "(", ")", "=", ".", ",", ":", "?", "+", "-", "*", "/", "%", "!", "<", ">", "~",
    ];

    public static HclToken Read(string text, int position)
    {
        var start = SkipBlanks(text, position);
        if (start >= text.Length)
        {
            return new HclToken(HclTokenKind.EndOfFile, new TextSpan(text.Length, 0), "");
        }

        var c = text[start];
        if (c == '\n' || c == '\r')
        {
            var end = c == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? start + 2 : start + 1;
            return Token(HclTokenKind.Newline, text, start, end);
        }

        if (IsIdentifierStart(text, start))
        {
            return Token(HclTokenKind.Identifier, text, start, IdentifierEnd(text, start));
        }

        if (IsDigit(c))
        {
            return Token(HclTokenKind.Number, text, start, NumberEnd(text, start));
        }

        if (c == '"')
        {
            return Token(HclTokenKind.Quote, text, start, start + 1);
        }

        if (StartsWith(text, start, "/*"))
        {
            return Token(HclTokenKind.OpenComment, text, start, text.Length);
        }

        if (HeredocEnd(text, start) is { } heredocEnd)
        {
            return Token(HclTokenKind.Heredoc, text, start, heredocEnd);
        }

        foreach (var punctuation in Punctuations)
        {
            if (StartsWith(text, start, punctuation))
            {
                return new HclToken(HclTokenKind.Punctuation, new TextSpan(start, punctuation.Length), punctuation);
            }
        }

        var isPair = char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]);
        return Token(HclTokenKind.Unknown, text, start, start + (isPair ? 2 : 1));
    }

    public static bool StartsWith(string text, int position, string value) =>
        string.CompareOrdinal(text, position, value, 0, value.Length) == 0;

    public static int IdentifierEnd(string text, int position)
    {
        while (position < text.Length && (IsIdentifierStart(text, position) || IsIdentifierPart(text, position)))
        {
            position += char.IsSurrogatePair(text, position) ? 2 : 1;
        }

        return position;
    }

    /// <summary>Spaces, tabs, a byte order mark, comments. A comment to the end of the line leaves the line's end standing.</summary>
    private static int SkipBlanks(string text, int position)
    {
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\uFEFF')
            {
                position++;
            }
            else if (text[position] == '#' || StartsWith(text, position, "//"))
            {
                var end = text.IndexOfAny(['\r', '\n'], position);
                position = end < 0 ? text.Length : end;
            }
            else if (StartsWith(text, position, "/*") && text.IndexOf("*/", position + 2, StringComparison.Ordinal) is >= 0 and var end)
            {
                position = end + 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static int NumberEnd(string text, int position)
    {
        position = DigitsEnd(text, position);
        if (position + 1 < text.Length && text[position] == '.' && IsDigit(text[position + 1]))
        {
            position = DigitsEnd(text, position + 1);
        }

        if (position < text.Length && (text[position] is 'e' or 'E'))
        {
            var exponent = position + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-')
            {
                exponent++;
            }

            if (exponent < text.Length && IsDigit(text[exponent]))
            {
                position = DigitsEnd(text, exponent);
            }
        }

        return position;
    }

    private static int DigitsEnd(string text, int position)
    {
        while (position < text.Length && IsDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int? HeredocEnd(string text, int position)
    {
        if (!StartsWith(text, position, "<<"))
        {
            return null;
        }

        var name = position + 2 < text.Length && text[position + 2] == '-' ? position + 3 : position + 2;
        return name < text.Length && IsIdentifierStart(text, name) ? IdentifierEnd(text, name) : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsIdentifierStart(string text, int position) => text[position] == '_' || char.IsLetter(text, position);

    private static bool IsIdentifierPart(string text, int position) =>
        text[position] == '-' || char.GetUnicodeCategory(text, position) is UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;

    private static HclToken Token(HclTokenKind kind, string text, int start, int end) =>
        new(kind, TextSpan.FromBounds(start, end), text.Substring(start, end - start));
}
