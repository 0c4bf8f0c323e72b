using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

public sealed partial class Lexer
{
    private const string TrailingJunk = "trailing junk after numeric literal";

    private void ReadNumber(int start)
    {
        if (_text[start] == '0' && RadixOf(CharAt(start + 1)) is { } radix)
        {
            ReadRadixInteger(start, radix);
            return;
        }

        var kind = TokenKind.Integer;
        var i = start;
        if (_text[i] != '.')
        {
            i = SkipDigits(i);
        }

        // "1..10" is a range in PL/pgSQL, not "1." and ".10".
        if (CharAt(i) == '.' && CharAt(i + 1) != '.')
        {
            kind = TokenKind.Numeric;
            i++;
            if (IsDigit(CharAt(i)))
            {
                i = SkipDigits(i);
            }
        }

        if (CharAt(i) is 'e' or 'E')
        {
            var exponent = CharAt(i + 1) is '+' or '-' ? i + 2 : i + 1;
            if (IsDigit(CharAt(exponent)))
            {
                kind = TokenKind.Numeric;
                i = SkipDigits(exponent);
            }
            else if (exponent == i + 2)
            {
                AddError(start, exponent, TrailingJunk);
                return;
            }
        }

        EndNumber(kind, start, i, TrailingJunk);
    }

    /// <summary>The radix that the letter after a zero means, with PostgreSQL's name of it.</summary>
    private static (int Base, string Name)? RadixOf(char c) => c switch
    {
        'x' or 'X' => (16, "hexadecimal"),
        'o' or 'O' => (8, "octal"),
        'b' or 'B' => (2, "binary"),
        _ => null,
    };

    private void ReadRadixInteger(int start, (int Base, string Name) radix)
    {
        var i = start + 2;
        while (IsDigitOf(radix.Base, CharAt(CharAt(i) == '_' ? i + 1 : i)))
        {
            i += CharAt(i) == '_' ? 2 : 1;
        }

        if (i == start + 2)
        {
            i = CharAt(i) == '_' ? i + 1 : i;
            if (i < _end && IsIdentifierPart(_text[i]))
            {
                EndNumber(TokenKind.Integer, start, start + 1, TrailingJunk);
                return;
            }

            AddError(start, i, $"invalid {radix.Name} integer");
            return;
        }

        EndNumber(TokenKind.Integer, start, i, TrailingJunk);
    }

    private void ReadParameter(int start)
    {
        var i = start + 1;
        while (IsDigit(CharAt(i)))
        {
            i++;
        }

        EndNumber(TokenKind.Parameter, start, i, "trailing junk after parameter");
    }

    /// <summary>A number must not run into a name.</summary>
    private void EndNumber(TokenKind kind, int start, int end, string message)
    {
        if (end >= _end || !IsIdentifierStart(_text[end]))
        {
            Add(kind, start, end);
            return;
        }

        while (end < _end && IsIdentifierPart(_text[end]))
        {
            end++;
        }

        AddError(start, end, message);
    }

    /// <summary>Digits, with single underscores between them.</summary>
    private int SkipDigits(int i)
    {
        while (true)
        {
            while (IsDigit(CharAt(i)))
            {
                i++;
            }

            if (CharAt(i) != '_' || !IsDigit(CharAt(i + 1)))
            {
                return i;
            }

            i++;
        }
    }

    private static bool IsDigitOf(int radix, char c) => radix == 16 ? IsHexDigit(c) : c >= '0' && c < '0' + radix;
}
