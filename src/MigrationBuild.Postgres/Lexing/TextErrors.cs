using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

/// <summary>What PostgreSQL's scanner refuses inside a constant.</summary>
internal static class TextErrors
{
    private const string InvalidEscape = "invalid Unicode escape";
    private const string InvalidValue = "invalid Unicode escape value";
    private const string InvalidPair = "invalid Unicode surrogate pair";

    /// <summary>The scanner's words about the constant between two places, or null if it is well formed.</summary>
    internal static string? Check(string text, int start, int end, TokenKind kind) =>
        kind == TokenKind.EscapeString ? CheckEscapes(text, start, end) : null;

    /// <summary>Whether a character may follow UESCAPE.</summary>
    internal static bool IsUnicodeEscape(char c) => !IsHexDigit(c) && c is not ('+' or '\'' or '"') && !IsSpace(c);

    /// <summary>The same for what stands between the quotes of <c>U&amp;</c>.</summary>
    internal static string? CheckUnicode(string text, int start, int end, char escape)
    {
        var pairing = false;
        for (var i = start; i < end; i++)
        {
            if (text[i] != escape)
            {
                if (pairing)
                {
                    return InvalidPair;
                }

                continue;
            }

            if (i + 1 < end && text[i + 1] == escape)
            {
                if (pairing)
                {
                    return InvalidPair;
                }

                i++;
                continue;
            }

            var (first, digits) = i + 1 < end && text[i + 1] == '+' ? (i + 2, 6) : (i + 1, 4);
            if (first + digits > end || !TryReadHex(text, first, digits, out var value))
            {
                return InvalidEscape;
            }

            if (CheckCodePoint(value, ref pairing) is { } message)
            {
                return message;
            }

            i = first + digits - 1;
        }

        return pairing ? InvalidPair : null;
    }

    private static string? CheckEscapes(string text, int start, int end)
    {
        var pairing = false;
        for (var i = start + 1; i < end - 1; i++)
        {
            if (text[i] != '\\')
            {
                if (pairing)
                {
                    return InvalidPair;
                }

                continue;
            }

            i++;
            if (text[i] is not ('u' or 'U'))
            {
                if (pairing)
                {
                    return InvalidPair;
                }

                continue;
            }

            var digits = text[i] == 'u' ? 4 : 8;
            if (i + digits >= end || !TryReadHex(text, i + 1, digits, out var value))
            {
                return InvalidEscape;
            }

            if (CheckCodePoint(value, ref pairing) is { } message)
            {
                return message;
            }

            i += digits;
        }

        return pairing ? InvalidPair : null;
    }

    private static string? CheckCodePoint(uint value, ref bool pairing)
    {
        var isHigh = value is >= 0xD800 and <= 0xDBFF;
        var isLow = value is >= 0xDC00 and <= 0xDFFF;
        if (pairing != isLow)
        {
            return InvalidPair;
        }

        pairing = isHigh;
        return value is 0 or > 0x10FFFF ? InvalidValue : null;
    }

    private static bool TryReadHex(string text, int start, int count, out uint value)
    {
        value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!IsHexDigit(text[i]))
            {
                return false;
            }

            value = (value << 4) + (uint)(text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        }

        return true;
    }
}
